/* global app, release -- Both stand in the page. */
import assert from 'node:assert/strict';
import { createStaticServer, listen } from '../static-server.mjs';

/** React up to this day writes an object to an attribute where the element is not known yet. */
const WRITES_EARLY_OBJECTS_AWAY = ['react-19'];

const EMERGENCY = ['started', 'escalated: emergency', 'finished'];
const ACCENT = 'rgb(11, 92, 67)';

/** Walks through a built app; throws where it does otherwise than the others. */
export async function walk(browser, { name, built }) {
  const server = createStaticServer({ '/': built });
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
  try {
    await walkKnown(browser, address);
    await walkLate(browser, address, !WRITES_EARLY_OBJECTS_AWAY.includes(name));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function walkKnown(browser, address) {
  const { page, faults } = await browser.open(address);
  const heard = hearing(page);
  await begins(page);

  const { publisher, ...looks } = await page.evaluate(() => app.looks());
  assert.deepEqual(looks, {
    accent: ACCENT,
    heading: 'h2',
    numbers: ['911'],
    properties: ['US', 'Elm Street Physio', '2', 'outcomes'],
    children: 2,
  });
  assert.ok(publisher === true || publisher === 'no slot', 'What stands in the slot is not seen.');

  // To a plan, and back to the beginning through the method.
  assert.equal(await page.evaluate(() => app.go('selfcare')), undefined);
  await heard(['started', 'concluded: selfcare', 'finished']);
  await page.click('#restart');
  await begins(page);

  assert.equal(await page.evaluate(() => app.go('emergency')), 'emergency');
  await heard(EMERGENCY);

  // A guide as an object, set on an element that is known, and taken away again.
  await page.check('#own');
  await page.waitForFunction(() => app.guide() === 'sore-thumb');
  assert.deepEqual(await page.evaluate(() => app.goThumb()), ['112']);
  await heard(EMERGENCY);
  await page.uncheck('#own');
  await page.waitForFunction(() => app.guide() === 'upper-back');

  // Out of the page and in again: begun anew, and every event heard once.
  await page.evaluate(() => app.note());
  await page.click('#toggle');
  await page.waitForFunction(() => !document.querySelector('relief-guide'));
  await page.click('#restart');
  await page.click('#toggle');
  await begins(page);
  assert.equal(await page.evaluate(() => app.go('emergency')), 'emergency');
  await heard(EMERGENCY);

  await leavesNothing(page);
  assert.deepEqual(faults, []);
  await page.close();
}

/** An app that was faster than the guide: the properties were set, and the listeners added, before it was known. */
async function walkLate(browser, address, keepsEarlyObjects) {
  const { page, faults } = await browser.open(address, { hold: true });
  const heard = hearing(page);
  await page.getByText('In an emergency call 911.').waitFor({ state: 'visible' });
  await page.check('#own');
  await page.waitForFunction(() => release() > 0);
  if (!keepsEarlyObjects) {
    await page.waitForFunction(() => app.guide() === 'upper-back');
    await page.uncheck('#own');
    await page.check('#own');
  }
  await page.waitForFunction(() => app.guide() === 'sore-thumb');
  assert.deepEqual(await page.evaluate(() => app.goThumb()), ['112']);
  await heard(EMERGENCY);
  assert.deepEqual(faults, []);
  await page.close();
}

/** Waits for the guide to be in the page, and at its first screen. */
async function begins(page) {
  await page.waitForFunction(() => document.querySelector('relief-guide')?.shadowRoot);
  await page.evaluate(() => app.reaches('welcome'));
}

/** Compares what was heard since the last time. */
function hearing(page) {
  let before = 0;
  return async (expected) => {
    await page.waitForFunction(
      (count) => document.querySelectorAll('#heard li').length >= count,
      before + expected.length,
    );
    const all = await page.locator('#heard li').allTextContents();
    assert.deepEqual(all.slice(before), expected);
    before = all.length;
  };
}

/** Of many guides that were put in and taken out, none may stay: a framework itself may hold on to the last two. */
async function leavesNothing(page) {
  const rounds = 6;
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(() => app.note());
    await page.click('#toggle');
    await page.waitForFunction(() => !document.querySelector('relief-guide'));
    await page.click('#toggle');
    await begins(page);
  }
  await page.click('#toggle');
  await page.waitForFunction(() => !document.querySelector('relief-guide'));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const left = await page.evaluate(() => app.remembered());
  assert.ok(left <= 2, `${left} of ${rounds + 1} guides that were taken out are still in memory.`);
}
