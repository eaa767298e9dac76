/** Draws every picture of what is done with the body: for the docs, or at full size for whoever is at work on one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { Mistyped, readOptions, THEMES } from './pictures/options.mjs';
import { root } from './run-tool.mjs';

ensureDependencies();

/** What the sheet may weigh, since it is kept in the repository. In bytes. */
const HEAVIEST = 600 * 1024;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(options.help);
  else await withPage((page) => run(page, options));
} catch (error) {
  if (!(error instanceof Mistyped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(page, { only, theme, size, out, time }) {
  const all = await page.evaluate(() => globalThis.pictureWall.ids);
  const ids = only ? all.filter((id) => only.some((word) => id.includes(word))) : all;
  if (ids.length === 0) throw new Mistyped(`No picture is called like that. There are ${all.join(', ')}.`);
  if (time) return tellTimes(page, ids);
  if (out) return takeSingly(page, ids, theme, size, out);
  await hang(page, ids, THEMES.light, 168);
  const png = (await page.locator('main').screenshot()).toString('base64');
  const sheet = await page.evaluate((taken) => globalThis.pictureWall.webp(taken, 0.5), png);
  const bytes = Buffer.from(sheet, 'base64');
  if (bytes.length > HEAVIEST) throw new Error(`The sheet weighs ${bytes.length} bytes. Hang it smaller.`);
  writeFileSync(join(root, 'docs', 'pictures.webp'), bytes);
  writeFileSync(join(root, 'docs', 'pictures.md'), written(ids));
  console.log(`docs/pictures.webp, ${Math.round(bytes.length / 1024)} KiB, ${ids.length} pictures`);
}

async function hang(page, ids, { theme, media }, size) {
  await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
  await page.evaluate((all) => globalThis.pictureWall.hang(...all), [ids, theme, size]);
}

/** Each picture in a file of its own. */
async function takeSingly(page, ids, theme, size, out) {
  mkdirSync(out, { recursive: true });
  await hang(page, ids, theme, size);
  for (const id of ids) {
    const path = join(out, `${id}.${theme.name}.png`);
    await page.locator(`#${id}`).screenshot({ path });
    console.log(path);
  }
}

async function tellTimes(page, ids) {
  for (const id of ids) {
    const [middle, slow] = await page.evaluate((one) => globalThis.pictureWall.timed(one, 600), id);
    console.log(
      `${id.padEnd(26)} ${middle.toFixed(2)} ms in most frames, 1 in 100 above ${slow.toFixed(2)} ms`,
    );
  }
}

async function withPage(act) {
  const { build } = await import('esbuild');
  const { chromium } = await import('playwright-core');
  const { findBrowser, launchArguments } = await import('./find-browser.mjs');
  const { createStaticServer, listen } = await import('./static-server.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-pictures-'));
  await build({
    entryPoints: [join(root, 'scripts', 'pictures', 'page.ts')],
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script></html>',
  );
  const server = createStaticServer({ '/': folder });
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1720, height: 900 } });
    page.on('pageerror', (error) => console.error(`The page reported: ${error.message}`));
    await page.goto(address);
    await page.waitForFunction(() => globalThis.pictureWall);
    await act(page);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page of the docs. */
function written(ids) {
  return `# Pictures

Made by \`npm run pictures\`; not to be changed by hand. ${ids.length} pictures: every pose with its caption, and under it the way from the first to the last, at 0, ¼, ½, ¾ and 1. One of them at full size: \`npm run pictures -- --only walk --theme dark --out /tmp/pictures\`.

![Every picture of the upper-back guide](pictures.webp)

${ids.map((id) => `- \`${id}\``).join('\n')}
`;
}
