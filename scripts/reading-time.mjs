import { join } from 'node:path';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser, launchArguments } from './find-browser.mjs';
import { readThrough } from './reading-time-page.mjs';
import { root } from './run-tool.mjs';
import { createStaticServer, listen } from './static-server.mjs';

ensureDependencies();
ensureBuild();

const { chromium } = await import('playwright-core');

/** A first-time reader should have a plan within this. In seconds. */
const GOAL = 90;
/** Silent reading of English non-fiction by adults (Brysbaert, Journal of Memory and Language, 2019). */
const READING = 238;
/** Skimming by a practised reader (Carver, as he is commonly quoted). Hints are passed over. */
const SKIMMING = 450;
/** Pointing, 1.1 s, and pressing, 0.2 s (the keystroke-level model: Card, Moran and Newell, 1980). In seconds. */
const TAP = 1.3;

const well = {
  age: 'age-16-49',
  danger: 'none',
  nerves: 'none',
  happened: 'none',
  pattern: 'none',
  health: 'none',
  began: 'weeks-3',
  now: 'none',
};
const visitors = {
  'desk ache': { ...well, cause: 'sitting' },
  'a pull two days ago': {
    ...well,
    happened: ['injury', 'small-pull'],
    cause: 'pull',
    began: 'days-2',
    now: 'sharp',
  },
  stress: { ...well, cause: 'worry' },
  sleep: { ...well, cause: ['waking', 'waking-short'] },
  neck: { ...well, cause: 'neck-moves' },
};

const server = createStaticServer({ '/dist/': join(root, 'dist'), '/': join(root, 'scripts', 'bench') });
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('pageerror', (error) => console.error(`The page reported: ${error.message}`));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => document.querySelector('relief-guide')?.shadowRoot, undefined, {
    timeout: 10_000,
  });
  await page.evaluate(() => document.querySelector('relief-guide').setAttribute('region', 'US'));
  const visits = [];
  for (const [visitor, answers] of Object.entries(visitors))
    visits.push({ visitor, screens: await page.evaluate(readThrough, answers) });
  report(visits);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

function report(visits) {
  const row = (first, ...rest) =>
    console.log(first.padEnd(24) + rest.map((cell) => String(cell).padStart(9)).join(''));
  console.log('From the tag to the plan, by what there is to read and to tap on the way:\n');
  row('visitor', 'screens', 'taps', 'words', 'hints', 'read', 'skimmed');
  let slowest = 0;
  for (const { visitor, screens } of visits) {
    const [taps, words, hints] = ['taps', 'words', 'hints'].map((key) => sum(screens, key));
    const read = ((words + hints) / READING) * 60 + taps * TAP;
    const skimmed = (words / SKIMMING) * 60 + taps * TAP;
    slowest = Math.max(slowest, read);
    row(visitor, screens.length, taps, words, hints, `${Math.round(read)} s`, `${Math.round(skimmed)} s`);
  }
  console.log(`\nThe screens with most to read, for ${visits[0].visitor}:\n`);
  row('question', 'words', 'hints', 'read');
  for (const { screen, words, hints } of visits[0].screens.toSorted(
    (a, b) => b.words + b.hints - (a.words + a.hints),
  ))
    row(screen, words, hints, `${Math.round(((words + hints) / READING) * 60)} s`);
  console.log(
    `\nRead: every word that is not folded away, at ${READING} words a minute. Skimmed: no hints, at ${SKIMMING}. Each tap: ${TAP} s.`,
  );
  console.log('Scrolling and thinking are not counted, nor is what comes after the button of a screen.');
  const over = Math.round(slowest - GOAL);
  console.log(
    over > 0
      ? `Whoever reads every word takes up to ${over} s longer than the ${GOAL} s that a first-time reader should need.`
      : `Whoever reads every word has a plan within the ${GOAL} s that a first-time reader should need.`,
  );
  if (process.argv.includes('--assert') && over > 0) process.exitCode = 1;
}

function sum(screens, key) {
  return screens.reduce((total, screen) => total + screen[key], 0);
}
