/** Writes the printed sheets of several plans as PDF, and says how many pages each has. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser, launchArguments } from './find-browser.mjs';
import { root } from './run-tool.mjs';
import { createStaticServer, listen } from './static-server.mjs';

ensureDependencies();

const HELP = `npm run paper -- [options]

  --out <folder>   where the PDFs go (${join(tmpdir(), 'relief-guide-paper')})
  --lang <tags>    en,de,ar
  --size <names>   A4,Letter
  --only <plans>   ordinary,injury,doctor,much
`;

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'relief-guide-paper') },
    lang: { type: 'string', default: 'en,de,ar' },
    size: { type: 'string', default: 'A4,Letter' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(HELP);
else await run();

async function run() {
  const { build } = await import('esbuild');
  const { chromium } = await import('playwright-core');
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-paper-page-'));
  const server = createStaticServer({ '/': folder });
  const out = resolve(options.out);
  mkdirSync(out, { recursive: true });
  let browser;
  try {
    await build({
      entryPoints: [join(root, 'scripts', 'paper', 'page.ts')],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      logLevel: 'error',
    });
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html lang="en"><meta charset="utf-8" /><title>Plan</title><link rel="icon" href="data:," /><script type="module" src="page.js"></script></html>',
    );
    const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
    browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
    await printAll(browser, address, out);
  } finally {
    await browser?.close();
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printAll(browser, address, out) {
  const page = await browser.newPage({ locale: 'en', timezoneId: 'UTC' });
  page.on('pageerror', (error) => console.error(`The page reported: ${error.message}`));
  await page.goto(address);
  await page.waitForFunction(() => globalThis.paper);
  const plans = options.only?.split(',') ?? (await page.evaluate(() => globalThis.paper.plans));
  for (const plan of plans)
    for (const lang of options.lang.split(','))
      for (const format of options.size.split(',')) {
        await page.goto(address);
        await page.waitForFunction(() => globalThis.paper);
        // The letters are as large as the paper of the country allows.
        const wanted = [plan, lang, format === 'Letter' ? 'US' : 'IE'];
        await page.evaluate((what) => globalThis.paper.lay(...what), wanted);
        const path = join(out, `${plan}.${lang}.${format}.pdf`);
        console.log(`${path}: ${pagesIn(await page.pdf({ path, format }))}`);
      }
}

/** Each page of a PDF is an object of its own type. */
function pagesIn(pdf) {
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return count === 1 ? '1 page' : `${count} pages`;
}
