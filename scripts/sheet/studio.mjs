import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { findBrowser, launchArguments } from '../find-browser.mjs';
import { root } from '../run-tool.mjs';
import { createStaticServer, listen } from '../static-server.mjs';
import { PAPER } from './options.mjs';

/** A day on which the guide has been checked and is not out of date. Pictures of another day would differ. */
const DAY = new Date('2026-12-02T10:00:00Z');

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Contact sheet</title>
  <link rel="icon" href="data:," />
  <style>
    html { font-family: system-ui, sans-serif; }
    @media (prefers-color-scheme: dark) { html { color-scheme: dark; } }
    body { margin: 0; }
  </style>
  <script type="module" src="page.js"></script>
</html>
`;

/**
 * Stories, in pages of one browser that have the same clock, zone and language and no motion.
 * `listed` are the stories; `show` hangs one and calls `see` with the page at each size.
 */
export async function openStudio(pages = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-sheet-'));
  await build({
    entryPoints: [join(root, 'scripts', 'sheet', 'page.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Visitors run Lit as it is published, not its development build.
    conditions: ['production'],
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'index.html'), PAGE);
  const server = createStaticServer({ '/': folder });
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  const context = await browser.newContext({
    locale: 'en',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  await context.clock.setFixedTime(DAY);

  async function openPage() {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`The page reported: ${error.message}`));
    await page.goto(address);
    await page.waitForFunction(() => globalThis.sheet);
    return page;
  }

  const free = await Promise.all(Array.from({ length: pages }, openPage));
  const { listed } = await free[0].evaluate(() => globalThis.sheet);

  return {
    listed,
    /** Does something for each, in as many pages at once as there are. */
    async each(stories, act) {
      const waiting = [...stories];
      const next = async () => {
        for (let one = waiting.shift(); one; one = waiting.shift()) await act(one);
      };
      await Promise.all(Array.from({ length: pages }, next));
    },

    /** A page of its own, for whatever needs a canvas. */
    openPage,

    /**
     * Hangs a story in a theme, and calls `see(page, size)` at each size.
     * @returns the screen that it shows
     */
    async show(id, { args, media, paper }, sizes, over, see) {
      const page = free.pop();
      if (!page) throw new Error('Every page is taken.');
      try {
        await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...media });
        const [first, ...others] = paper ? [PAPER] : sizes;
        await resize(page, first);
        const screen = await page.evaluate(
          ([story, all]) => globalThis.sheet.hang(story, all),
          [id, { ...args, ...over }],
        );
        for (const size of [first, ...others]) {
          await resize(page, size);
          await see(page, size);
        }
        return screen;
      } finally {
        free.push(page);
      }
    },

    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function resize(page, { width, text = 100 }) {
  await page.setViewportSize({ width, height: 844 });
  await page.evaluate((percent) => globalThis.sheet.enlarge(percent), text);
}
