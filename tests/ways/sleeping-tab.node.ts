import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { journeyOf, plans, ways } from '../../stories/journeys.js';
import { follow, levelIn, publisher } from './publisher.js';

// A driver of browsers turns off what keeps a page that was left, because it does not expect it.
const at = await publisher({}, { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
const SCRIPT = '<script type="module" src="/dist/script/relief-guide.js"></script>';
const TAG = '<relief-guide region="US"></relief-guide>';

/** What the visitor has said so far. */
const answersIn = (page: Page): Promise<unknown> =>
  page.evaluate(() => document.querySelector('relief-guide')?.journey?.answers);

/** Leaves the page, which the browser puts to sleep as it is, and comes back to it. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto(at.page('elsewhere.html', '<p>Something else</p>'));
  // Nothing is loaded, so nothing tells that it is.
  await page.goBack({ waitUntil: 'commit' });
  // Otherwise it would have been loaded anew, and this would prove nothing.
  await page.waitForFunction(() => (globalThis as { persisted?: boolean }).persisted === true);
}

describe('a page that sleeps and wakes', () => {
  it('has all that was said, and leads on from there', async () => {
    const { page, complaints } = await at.open(at.page('asked.html', TAG, SCRIPT));
    const half = Object.fromEntries(Object.entries(ways.emergency.answers).slice(0, 2));
    await follow(page, half);
    assert.deepEqual(await answersIn(page), half);
    await leaveAndComeBack(page);
    assert.deepEqual(await answersIn(page), half);
    await follow(page, ways.emergency.answers);
    assert.equal(await levelIn(page), 'emergency');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('goes on with a session, its stop rule in sight', async () => {
    const { page, complaints } = await at.open(at.page('practised.html', TAG, SCRIPT));
    await page.locator('[part~="question"]').waitFor();
    await page.evaluate(
      (journey) => Object.assign(document.querySelector('relief-guide')!, { journey }),
      journeyOf(plans.desk),
    );
    await page.locator('[data-remedy="stretch-scapular-squeeze"] [part~="try"]').click();
    await page.locator('[part~="practise"]').click();
    await page.locator('[part~="session"] button').first().click();
    const running = page.locator('[part~="session"][data-state="running"]');
    await running.waitFor();
    await leaveAndComeBack(page);
    // The count goes on.
    const before = await running.textContent();
    await page.waitForFunction((text) => {
      const session = document.querySelector('relief-guide')?.shadowRoot?.querySelector('[part~="session"]');
      return session && session.textContent !== text;
    }, before);
    assert.ok(await page.locator('[part~="warning"]').first().isVisible());
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
