import { median } from './spread.mjs';
import { slope } from '../slope.mjs';
import { comeAndGo, prepare, timeLoad, timeMounts, timeSteps } from './in-page.mjs';

const QUESTIONS_IN_A_RUN = 9;
const QUIET = 1500;

/** A phone's line as "slow 4G" is usually put, and a processor a quarter as fast. */
export const THROTTLED = { latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8, cpu: 4 };

/** What can be asked of a widget, each in a page of its own that nothing was loaded into before. */
export class Measure {
  #browser;
  #address;
  #sizeOf;

  constructor(browser, address, sizeOf) {
    this.#browser = browser;
    this.#address = address;
    this.#sizeOf = sizeOf;
  }

  async #in(subject, path, act, throttled) {
    const context = await this.#browser.newContext({ viewport: { width: 390, height: 844 } });
    try {
      const page = await context.newPage();
      const problems = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      await page.addInitScript(prepare, subject.find);
      const devtools = await context.newCDPSession(page);
      if (throttled) {
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: throttled.latency,
          downloadThroughput: throttled.bytesPerSecond,
          uploadThroughput: throttled.bytesPerSecond,
        });
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttled.cpu });
      }
      await page.goto(`${this.#address}${path}`);
      const result = await act(page, devtools);
      if (problems.length > 0) console.error(`${subject.name} reported: ${problems.join('; ')}`);
      return result;
    } finally {
      await context.close();
    }
  }

  #bytes(asked) {
    return [...asked]
      .filter((path) => /\.(?:js|css|json)$/.test(path))
      .reduce((sum, path) => sum + this.#sizeOf(path), 0);
  }

  /** From nothing to a first question that can be answered. */
  start(subject, throttled) {
    return this.#in(
      subject,
      subject.start,
      async (page) => {
        const usable = await this.#usable(page);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(QUIET);
        const { longTasks, shifts, painted } = await page.evaluate(() => ({
          ...globalThis.bench,
          painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        }));
        return {
          usable,
          // As it is usually defined: what a finger would wait for once there is something to touch.
          blocking: longTasks
            .filter(({ startTime }) => startTime >= painted)
            .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
          shift: shifts.reduce((sum, value) => sum + value, 0),
        };
      },
      throttled,
    );
  }

  /**
   * The bytes of scripts and styles that had come before the first question could be answered. On a slow line, where
   * what is not waited for comes later.
   */
  async firstBytes(subject) {
    return this.#in(
      subject,
      subject.start,
      async (page) => {
        const come = await page.evaluate(
          (usable) =>
            performance
              .getEntriesByType('resource')
              .filter(({ responseEnd }) => responseEnd <= usable)
              .map(({ name }) => new URL(name).pathname),
          await this.#usable(page),
        );
        return this.#bytes(new Set(come));
      },
      THROTTLED,
    );
  }

  /** The middle step of some hundred, in milliseconds. */
  step(subject, wanted = 90) {
    return this.#in(subject, subject.start, async (page) => {
      await this.#settled(page);
      await page.evaluate(timeSteps, { wanted: QUESTIONS_IN_A_RUN * 2, restartAfter: QUESTIONS_IN_A_RUN });
      return median(await page.evaluate(timeSteps, { wanted, restartAfter: QUESTIONS_IN_A_RUN }));
    });
  }

  /** The heap of a first widget and of each further one, in bytes. */
  heap(subject, count = 100) {
    return this.#in(subject, subject.empty, async (page, devtools) => {
      await this.#place(page);
      const empty = await heapOf(devtools);
      await page.evaluate(timeMounts, 1);
      await this.#settled(page);
      const one = await heapOf(devtools);
      await page.evaluate(timeMounts, count);
      await this.#settled(page);
      const all = await heapOf(devtools);
      return { first: one - empty, further: (all - one) / count };
    });
  }

  /** The milliseconds to put so many widgets into a page that has its scripts already. */
  mounts(subject, count = 100) {
    return this.#in(subject, subject.empty, async (page) => {
      await this.#place(page);
      await page.evaluate(timeMounts, 1);
      await this.#settled(page);
      await page.evaluate(() => {
        const place = document.querySelector('#place');
        for (const child of [...place.children]) (child.leave?.(), child.remove());
      });
      return page.evaluate(timeMounts, count);
    });
  }

  /** The bytes that stay in a page for each widget that came and went. */
  growthOfMounts(subject, times) {
    return this.#in(subject, subject.empty, async (page, devtools) => {
      await this.#place(page);
      return growthOf(times, page, devtools, (some) => page.evaluate(comeAndGo, some));
    });
  }

  /** The bytes that stay in a page each time that a widget was gone through and began again. */
  growthOfJourneys(subject, times) {
    return this.#in(subject, subject.start, async (page, devtools) => {
      await this.#settled(page);
      return growthOf(times, page, devtools, (some) =>
        page.evaluate(timeSteps, { wanted: QUESTIONS_IN_A_RUN * some, restartAfter: QUESTIONS_IN_A_RUN }),
      );
    });
  }

  /** The middle step in a guide from an address, in milliseconds. */
  stepIn(subject, address, wanted = 45) {
    return this.#in(subject, subject.empty, async (page) => {
      await this.#place(page);
      await page.evaluate(timeLoad, address);
      await this.#settled(page);
      const most = { wanted, restartAfter: 6 };
      return median(await page.evaluate(timeSteps, most));
    });
  }

  /** The milliseconds to load a guide from an address, in a page that had another one before. */
  load(subject, address) {
    return this.#in(subject, subject.empty, async (page) => {
      await this.#place(page);
      // Its script for other guides is there, as it is in a page that had one before.
      await page.evaluate(timeLoad, '/guides/10.json');
      await this.#settled(page);
      await page.evaluate(() => document.querySelector('#place').replaceChildren());
      return page.evaluate(timeLoad, address);
    });
  }

  /** When the first question can be answered, in milliseconds; waits for it. */
  async #usable(page) {
    await page.waitForFunction(() => globalThis.bench.usable !== undefined, undefined, { timeout: 60_000 });
    return page.evaluate(() => globalThis.bench.usable);
  }

  async #place(page) {
    await page.waitForFunction(() => globalThis.mount);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.querySelector('#room').setAttribute('id', 'place'));
  }

  async #settled(page) {
    await page.waitForFunction(() => globalThis.bench.ready() > 0, undefined, { timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
  }
}

/** How much more is kept after each time: once as many have gone before, counted five times on the way. */
async function growthOf(times, page, devtools, act) {
  const COUNTS = 5;
  await act(times);
  const counts = [];
  for (let count = 1; count <= COUNTS; count++) {
    await act(times / COUNTS);
    // What a widget has put off until later holds it until then.
    await page.waitForTimeout(QUIET);
    counts.push({ done: (count * times) / COUNTS, bytes: await heapOf(devtools) });
  }
  return slope(counts, 'bytes');
}

async function heapOf(devtools) {
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
