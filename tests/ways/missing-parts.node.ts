import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { journeyOf, ways } from '../../stories/journeys.js';
import { everything } from '../everything.js';
import { openRoots, startBrowser } from '../tools/node/plain-scripts.js';
import { faults, faultyServer, type Fault, type FaultyCopy, type FaultyServer } from './faulty-server.js';
import { inAnEmergency, isEnough, pageOf, thrownIn, travel, tryAgain } from './journey-through.js';
import { BUILT } from './publisher.js';
import { stations, type Station } from './stations.js';

const ENTRY = 'relief-guide.js';
const built = readdirSync(join(BUILT, 'script')).filter((name) => name.endsWith('.js') && name !== ENTRY);

/**
 * With everything, each part fails in every manner. Otherwise each fails in one, and of the translations, which are
 * loaded alike, those into one language do.
 */
const others = everything ? undefined : /^(?:ar|es|fr)-|, (?:ar|es|fr)$/;
const parts = built.filter((part) => !others?.test(part));
const visited = stations.filter(({ name }) => !others?.test(name));

/** Parts without which the same is to be had, only plainer; what is lost is told to the console alone. */
const PLAINER = /^(inside|rewording|places|country-names|\w\w-(?:exit|countries))-/;

describe('a part that can’t be had', { concurrency: 3 }, () => {
  let server: FaultyServer;
  let browser: Browser;
  let pages: BrowserContext;
  /** Where each part is first needed. */
  const neededAt = new Map<string, Station>();

  before(async () => {
    server = await faultyServer();
    browser = await startBrowser();
    pages = await browser.newContext();
    // A context of pages takes the same.
    await openRoots(pages as unknown as Page);
    for (const station of visited) {
      const copy = server.copy();
      const page = await open(copy, station);
      assert.equal((await travel(page, station)).ends, 'there', station.name);
      assert.deepEqual(await thrownIn(page), [], station.name);
      for (const name of copy.asked) if (!neededAt.has(name)) neededAt.set(name, station);
      await page.close();
    }
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(copy: FaultyCopy, station: Station): Promise<Page> {
    const page = await pages.newPage();
    await page.goto(pageOf(server, copy.address, station));
    return page;
  }

  it('is among those that the ways of this test need', () => {
    assert.deepEqual(
      parts.filter((name) => !neededAt.has(name)),
      [],
      'Give stations.ts a way that needs them.',
    );
  });

  parts.forEach((part, index) => {
    for (const fault of everything ? faults : [faults[index % faults.length]!])
      it(`${part} · ${fault}`, async () => {
        const station = neededAt.get(part);
        assert.ok(station, 'No way needs it.');
        await goWithout(part, fault, station);
      });
  });

  async function goWithout(part: string, fault: Fault, station: Station): Promise<void> {
    const copy = server.copy(part, fault);
    const page = await open(copy, station);
    try {
      const plainer = PLAINER.test(part);
      const going = travel(page, station);
      await Promise.race([going, copy.reached]);
      if (plainer || fault === 'held up') await isEnough(page);
      const first = await going;
      assert.ok(copy.asked.includes(part), 'it was never asked for');
      assert.notEqual(first.ends, 'nowhere', `nothing stands there, and it says: ${first.says}`);
      assert.ok(first.help, 'nobody to call is named');
      if (!plainer && fault !== 'held up') assert.equal(first.ends, 'trouble', first.says);
      if (first.ends === 'trouble') assert.notEqual(first.says.trim(), '');
      const anew = await emergencyAllTheSame(page, station);
      copy.mend();
      // What came garbled a browser keeps until the page is reloaded.
      const reloads = fault === 'garbled' || (plainer && fault !== 'held up');
      if (reloads) await page.reload();
      await back(page, station, anew || reloads ? station.presses : first.left);
      assert.deepEqual(await thrownIn(page), []);
    } finally {
      await page.close();
    }
  }

  /**
   * Nothing that can fail keeps an emergency from being told.
   * @returns whether the station was gone back to from there
   */
  async function emergencyAllTheSame(page: Page, { attributes, properties = {} }: Station): Promise<boolean> {
    if ('guide' in attributes || 'guideData' in properties) return false;
    const level = await inAnEmergency(page, journeyOf(ways.emergency.answers), properties['journey']);
    if (level === undefined) return false;
    assert.equal(level, 'emergency');
    return true;
  }

  /** Once all is there again, trying again brings it. */
  async function back(page: Page, station: Station, presses: readonly string[] = []): Promise<void> {
    let { ends, says, left } = await travel(page, { ...station, presses });
    for (const end = performance.now() + 20_000; ends === 'trouble' && performance.now() < end;) {
      await tryAgain(page);
      ({ ends, says, left } = await travel(page, { ...station, presses: left }));
    }
    assert.equal(ends, 'there', `${station.name}: it did not come back, and it says: ${says}`);
  }
});
