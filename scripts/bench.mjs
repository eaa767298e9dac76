import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser, launchArguments } from './find-browser.mjs';
import { record, recorded, today } from './record.mjs';
import { root } from './run-tool.mjs';
import { listen } from './static-server.mjs';

const USAGE = 'npm run bench -- [--rounds N] [--only growth] [--assert] [--record]';
const only = flag('--only');
if (process.argv.includes('--help') || (only !== undefined && only !== 'growth')) {
  console.log(only ? `There is nothing like “${only}” to measure alone.\n\n${USAGE}` : USAGE);
  process.exit(only ? 2 : 0);
}

ensureDependencies();
ensureBuild();

// What is not there before the dependencies are comes after them.
const { register } = await import('tsx/esm/api');
register();
const { chromium } = await import('playwright-core');
const { buildPeers } = await import('./bench/build-peers.mjs');
const { brotliServer } = await import('./bench/brotli-server.mjs');
const { flow } = await import('./bench/flow.mjs');
const { flowGuide } = await import('./bench/flow-guide.ts');
const { journeyBytes } = await import('./bench/journey-bytes.mjs');
const { Measure, THROTTLED } = await import('./bench/measure.mjs');
const { report } = await import('./bench/report.mjs');
const { STEADY } = await import('./slope.mjs');
const { median, spreadOf } = await import('./bench/spread.mjs');
const { subjects: subjectsOf } = await import('./bench/subjects.mjs');
const { judged } = await import('./bench/targets.mjs');
const { largeGuide } = await import('../tests/cases/large-guide.ts');

/** Measured in turn with all the others this often, so that a slow moment of the machine meets everyone. */
const ROUNDS = Number(flag('--rounds') ?? 7);
const SIZES = [10, 100, 1_000, 10_000];
/** So many come and go, and so many are gone through, before and while growth is counted. */
const COME_AND_GO = 200;
const GONE_THROUGH = 50;
const FLOOR = 'vanilla';
const OURS = 'relief-guide';

const { folder, versions } = await buildPeers();
const { pages, subjects } = subjectsOf(flowGuide(flow), (name) => existsSync(join(folder, `${name}.css`)));
const guides = Object.fromEntries(
  SIZES.map((size) => [`/guides/${size}.json`, JSON.stringify(largeGuide(size))]),
);
const { server, sizeOf } = brotliServer(
  { '/dist/': join(root, 'dist'), '/peers/': folder },
  { ...pages, ...guides },
);
const port = await listen(server, 0, '127.0.0.1');
const address = `http://127.0.0.1:${port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });

try {
  const measure = new Measure(browser, address, sizeOf);
  const [floor, ours] = [FLOOR, OURS].map((name) => subjects.find((subject) => subject.name === name));
  const everyone = subjects;
  // The guide itself would be asked for a whole plan at the end of its questions.
  const walkers = subjects.filter((subject) => subject !== ours);
  const sized = [floor, ours];

  // Growth alone can be counted anew, and joins what was kept of the rest.
  const again = only ? recorded('bench') : undefined;
  const results = again ?? {
    bytes: Object.fromEntries(
      // What comes next is on its way by then, and once in a while it is a little earlier.
      await inTurn(everyone, async (subject) => [
        subject.name,
        median(await rounds(() => measure.firstBytes(subject))),
      ]),
    ),
    journey: await journeyBytes(browser, address, sizeOf),
    start: await compare('start', everyone, (subject) => measure.start(subject), 'usable'),
    startThrottled: await compare(
      'start at CPU 4× and slow 4G',
      everyone,
      (subject) => measure.start(subject, THROTTLED),
      'usable',
      ['blocking', 'shift'],
    ),
    step: await compare('step', walkers, (subject) => measure.step(subject)),
    heapFurther: await compare('heap', everyone, (subject) => measure.heap(subject), 'further', ['first']),
    mounts: await compare('a hundred mounted', everyone, (subject) => measure.mounts(subject)),
    sizes: {},
  };
  results.growth = await growth(everyone, walkers);
  for (const size of again ? [] : SIZES)
    results.sizes[size] = {
      load: await compare(`loading ${size} questions`, sized, (subject) =>
        measure.load(subject, `/guides/${size}.json`),
      ),
      step: spreadOf(await rounds(() => measure.stepIn(ours, `/guides/${size}.json`))),
    };

  const found = again ?? { browser: `Chromium ${browser.version()}`, versions, rounds: ROUNDS, ...results };
  const targets = judged(found);
  console.log(report(found, targets));
  record('bench', found);
  if (process.argv.includes('--assert') && targets.some(({ slipped }) => slipped)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** What stays of a widget that came and went, and of a journey: once each, in a browser of its own, which is slower. */
async function growth(those, walkers) {
  const steady = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...launchArguments, STEADY],
  });
  try {
    const measure = new Measure(steady, address, sizeOf);
    const of = (act, among) =>
      inTurn(among, async (subject) => [subject.name, await attempt('growth', subject, act)]);
    return {
      on: today(),
      mount: Object.fromEntries(await of((each) => measure.growthOfMounts(each, COME_AND_GO), those)),
      journey: Object.fromEntries(await of((each) => measure.growthOfJourneys(each, GONE_THROUGH), walkers)),
    };
  } finally {
    await steady.close();
  }
}

/**
 * Measures everyone once in each round, the first to go another one each time.
 * @returns by name: the median, its ratio to the floor of the same round with its spread, and other medians
 */
async function compare(what, those, act, key, more = []) {
  const all = new Map(those.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const first = round % those.length;
    for (const subject of [...those.slice(first), ...those.slice(0, first)])
      all.get(subject.name).push(await attempt(what, subject, act));
    process.stderr.write(`\r${what}: ${round + 1} of ${ROUNDS}   `);
  }
  process.stderr.write('\n');
  const value = (result) => (key ? result?.[key] : result);
  const floors = all.get(FLOOR).map(value);
  return Object.fromEntries(
    [...all].map(([name, found]) => {
      const values = found.map(value).filter((each) => each !== undefined);
      const ratios = found
        .map((each, round) => value(each) / floors[round])
        .filter((ratio) => Number.isFinite(ratio));
      const others = more.map((each) => [each, median(found.map((one) => one?.[each] ?? NaN))]);
      return [name, { value: median(values), ratio: spreadOf(ratios), ...Object.fromEntries(others) }];
    }),
  );
}

/** A widget of somebody else that gives up is told of, and the others go on; ours may not. */
async function attempt(what, subject, act) {
  try {
    return await act(subject);
  } catch (error) {
    if (subject.name.startsWith(OURS) || subject.name === FLOOR) throw error;
    console.error(`\n${subject.name}, ${what}: ${error.message.split('\n', 1)[0]}`);
    return undefined;
  }
}

async function rounds(act) {
  const found = [];
  for (let round = 0; round < ROUNDS; round++) found.push(await act());
  return found;
}

async function inTurn(list, act) {
  const done = [];
  for (const each of list) done.push(await act(each));
  return done;
}

function flag(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
