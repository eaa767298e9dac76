import { build } from 'esbuild';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { Attack } from '../../tests/fuzz/attack.js';
import { browserShares } from '../../tests/fuzz/browser-shares.js';
import type { TriedOut } from '../../tests/fuzz/try-out.js';

interface Scripts {
  readonly findBrowser: () => Promise<string>;
  readonly launchArguments: string[];
}
const { findBrowser, launchArguments } = (await import(
  new URL('../find-browser.mjs', import.meta.url).href
)) as Scripts;

/** So many in one page: a page that has drawn thousands of guides is no page that anybody has. */
const BATCH = 200;

/** The attacks that need a browser, as they are told of; the page has what they do. */
export const browserAttacks: readonly Omit<Attack, 'property'>[] = browserShares;

/** Tries attacks in a real browser. */
export async function tryInBrowser(
  jobs: readonly { readonly attack: Omit<Attack, 'property'>; readonly cases: number }[],
  { seed, until }: { readonly seed: number; readonly until: number },
  take: (tried: TriedOut & { name: string; seconds: number }) => void,
): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  const script = outputFiles[0]!.text;
  // An address of its own, because storage and fragments need one.
  const server = createServer(({ url }, response) =>
    url === '/page.js'
      ? response.setHeader('content-type', 'text/javascript').end(script)
      : response
          .setHeader('content-type', 'text/html')
          .end('<!doctype html><title>A page</title><link rel="icon" href="data:">'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as { readonly port: number };
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  try {
    for (const [index, { attack, cases }] of jobs.entries()) {
      const end = Number.isFinite(until)
        ? Date.now() + (until - Date.now()) / (jobs.length - index)
        : Number.MAX_SAFE_INTEGER;
      for (let done = 0; done < cases && Date.now() < end; done += BATCH) {
        const page = await browser.newPage();
        const began = performance.now();
        await page.goto(`http://127.0.0.1:${address.port}/`);
        await page.addScriptTag({ type: 'module', url: '/page.js' });
        const most = {
          cases: Math.min(BATCH, cases - done),
          milliseconds: Math.max(1, Math.min(end - Date.now(), 600_000)),
        };
        const tried = await run(page, attack.name, most, (seed + done) | 0);
        take({ name: attack.name, ...tried, seconds: (performance.now() - began) / 1000 });
        await page.close();
        if (tried.found) break;
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

type InPage = typeof globalThis & {
  readonly attack: (name: string, most: object, seed: number) => Promise<TriedOut>;
};

async function run(page: Page, name: string, most: object, seed: number): Promise<TriedOut> {
  await page.waitForFunction(() => 'attack' in globalThis);
  return page.evaluate(([which, limits, from]) => (globalThis as InPage).attack(which, limits, from), [
    name,
    most,
    seed,
  ] as const);
}
