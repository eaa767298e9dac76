import { join } from 'node:path';
import { timeSteps } from './bench-page.mjs';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser, launchArguments } from './find-browser.mjs';
import { root } from './run-tool.mjs';
import { createStaticServer, listen } from './static-server.mjs';

ensureDependencies();
ensureBuild();

const { chromium } = await import('playwright-core');

const BUDGET = 2;
const STEPS = 300;

// Only an isolated page gets a clock finer than a tenth of a millisecond.
const server = createStaticServer(
  { '/dist/': join(root, 'dist'), '/': join(root, 'scripts', 'bench') },
  { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
);
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('pageerror', (error) => console.error(`The page reported: ${error.message}`));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(
    () => document.querySelector('relief-guide')?.shadowRoot?.querySelector('button'),
    undefined,
    { timeout: 10_000 },
  );
  report(await page.evaluate(timeSteps, STEPS));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

function report({ steps, starts, loaded, shown }) {
  if (steps.length < STEPS) {
    console.error(`Only ${steps.length} of ${STEPS} steps could be timed; the last view was: ${shown}`);
    process.exitCode = 1;
  }
  if (steps.length === 0) return;
  const sorted = steps.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const median = at(0.5);
  console.log(`From a click to the next question, ${steps.length} steps in ${starts} conversations:`);
  console.log(`  median ${median.toFixed(2)} ms (budget: under ${BUDGET} ms)`);
  console.log(`  p95    ${at(0.95).toFixed(2)} ms`);
  console.log(`Loaded on the way: ${loaded.join(' ')}`);
  if (process.argv.includes('--assert') && median >= BUDGET) process.exitCode = 1;
}
