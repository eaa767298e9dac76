/**
 * Whether a page grows while guides come and go in it, and while one is gone through again and again: measured in the
 * built script, after warming up, as the slope between several counts and not from the first to the last.
 *
 * `--times N` goes through N of each, in place of a thousand.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser, launchArguments } from './find-browser.mjs';
import { openRoots } from './open-roots.mjs';
import { record } from './record.mjs';
import { root } from './run-tool.mjs';
import { slope, STEADY } from './slope.mjs';
import { createStaticServer, listen } from './static-server.mjs';

ensureDependencies();
ensureBuild();

const { register } = await import('tsx/esm/api');
register();
const { chromium } = await import('playwright-core');
const { well } = await import('../tests/cases/upper-back/conversation.ts');
const { values } = parseArgs({ options: { times: { type: 'string' }, record: { type: 'boolean' } } });
const TIMES = Number(values.times ?? 1000);
/** At what shares of all of them it is counted. */
const COUNTS = [0.2, 0.4, 0.6, 0.8, 1];
/** How many come first, so that what is made once and kept is there, and what the engine compiles is compiled. */
const WARM = TIMES;
/** What may grow, each time. */
const FLOORS = {
  mounts: { bytes: 200, nodes: 0.01, listeners: 0.01 },
  journeys: { bytes: 100, nodes: 0.01, listeners: 0.01 },
};

const server = createStaticServer({ '/dist/': join(root, 'dist'), '/': join(root, 'scripts', 'bench') });
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...launchArguments, STEADY],
});
const results = {};
try {
  for (const what of Object.keys(FLOORS)) results[what] = await measure(what);
} finally {
  await browser.close();
  server.close();
}

let failed = false;
for (const [what, { slopes }] of Object.entries(results))
  for (const [kind, floor] of Object.entries(FLOORS[what])) {
    const over = slopes[kind] > floor;
    failed ||= over;
    console.log(
      `${over ? 'OVER  ' : 'within'}  ${what.padEnd(9)} ${slopes[kind].toFixed(2)} ${kind} each, at most ${floor}`,
    );
  }
record('growth', { times: TIMES, warmUp: WARM, browser: browser.version(), floors: FLOORS, results });
if (failed) process.exitCode = 1;

async function measure(what) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`The page reported: ${error.message}`));
  await openRoots(page);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => document.querySelector('relief-guide')?.journey);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const ends = {};
  const go = async (times) => {
    const reached = await (what === 'mounts'
      ? page.evaluate(mounts, times)
      : page.evaluate(journeys, { times, answers: well }));
    for (const [end, many] of Object.entries(reached)) ends[end] = (ends[end] ?? 0) + many;
  };
  await go(WARM);
  const counts = [];
  let done = 0;
  for (const share of COUNTS) {
    const until = Math.round(TIMES * share);
    await go(until - done);
    done = until;
    counts.push({ done, ...(await count(page, session)) });
  }
  await page.close();
  expectEnds(what, ends);
  return {
    ends,
    counts,
    slopes: Object.fromEntries(['bytes', 'nodes', 'listeners'].map((kind) => [kind, slope(counts, kind)])),
  };
}

/** A journey that stands still keeps nothing, and says nothing: each has to come to a plan or to help, and both to come. */
function expectEnds(what, ends) {
  const { plan = 0, help = 0, mounted = 0 } = ends;
  const all = what === 'mounts' ? mounted : plan + help;
  if (all !== WARM + TIMES || (what === 'journeys' && plan * help === 0))
    throw new Error(`Of ${WARM + TIMES} ${what} these came to their end: ${JSON.stringify(ends)}`);
}

/** What is there once all that can go has gone. */
async function count(page, session) {
  for (let times = 0; times < 4; times += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Puts guides into the page, waits for each, and takes it out. */
async function mounts(times) {
  for (let time = 0; time < times; time += 1) {
    const guide = document.createElement('relief-guide');
    guide.setAttribute('region', 'US');
    document.body.append(guide);
    while (!guide.journey) await new Promise((resolve) => setTimeout(resolve));
    await guide.updateComplete;
    guide.remove();
  }
  return { mounted: times };
}

/**
 * Answers what the one guide asks, by clicks, to a plan or to help, and begins again.
 * @param answers that lead to a plan; in every third journey a sign is told in place of them
 */
async function journeys({ times, answers }) {
  const guide = document.querySelector('relief-guide');
  const find = (selector) => guide.shadowRoot.querySelector(selector);
  const ends = { plan: 0, help: 0 };
  for (let time = 0; time < times; time += 1) {
    for (let step = 0; step < 40 && find('[part~="question"]'); step += 1) {
      const inputs = [...guide.shadowRoot.querySelectorAll('[part~="question"] input')];
      const sign = time % 3 === 2 && inputs.some(({ value }) => value === 'none') && inputs[0];
      const pick = sign || inputs.find(({ name, value }) => value === answers[name]);
      if (!pick.checked) pick.click();
      await guide.updateComplete;
      find('[part~="next"]').click();
      await guide.updateComplete;
    }
    // What a plan is made of comes late the first time.
    for (let turn = 0; turn < 1000 && !find('[data-remedy], [part~="card"][data-level]'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve));
    if (find('[data-remedy]')) ends.plan += 1;
    else if (find('[part~="card"][data-level]')) ends.help += 1;
    guide.restart();
    await guide.updateComplete;
  }
  return ends;
}
