import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ways } from '../../stories/journeys.js';
import { follow, levelIn, numbersIn, publisher } from './publisher.js';

const at = await publisher();
const SCRIPT = '<script type="module" src="/dist/script/relief-guide.js"></script>';
const HELP = '<p>In an emergency call 999.</p>';

const PLACES = {
  'the tag': `<relief-guide region="US" lang="en">${HELP}</relief-guide>`,
  'a div': `<div data-relief-guide data-region="US" data-lang="en">${HELP}</div>`,
};

for (const [name, body] of Object.entries(PLACES))
  describe(`${name}, from the built files and under a strict policy`, () => {
    const file = `${name.replaceAll(' ', '-')}.html`;

    it('leads from the welcome to a plan', async () => {
      const { page, complaints } = await at.open(at.page(file, body, SCRIPT));
      await follow(page, ways.selfcare.answers);
      await page.locator('relief-guide [part~="check-ins"]').waitFor();
      assert.ok((await page.locator('relief-guide [part~="remedy"]').count()) > 3);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('leads to an emergency', async () => {
      const { page, complaints } = await at.open(at.page(file, body, SCRIPT));
      await follow(page, ways.emergency.answers);
      assert.equal(await levelIn(page), 'emergency');
      assert.ok((await numbersIn(page)).includes('911'));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });

describe('the script', () => {
  it('fetches what fills a div only where there is one', async () => {
    for (const [body, wanted] of [
      [PLACES['the tag'], 0],
      [PLACES['a div'], 1],
    ] as const) {
      const { page } = await at.open('about:blank');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(at.page('which.html', body, SCRIPT));
      await page.locator('relief-guide [part~="question"]').waitFor();
      assert.equal(asked.filter((url) => /\/places-/.test(url)).length, wanted);
      await page.close();
    }
  });

  it('fills a div that a router brings later on, into a page that had none', async () => {
    const { page, complaints } = await at.open(at.page('later.html', '<main></main>', SCRIPT));
    await page.waitForFunction(() => customElements.get('relief-guide'));
    await page.evaluate(() => {
      const place = document.createElement('div');
      place.dataset['reliefGuide'] = '';
      document.querySelector('main')!.append(place);
    });
    await page.locator('main relief-guide [part~="question"]').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('loaded twice fills each place once', async () => {
    const twice = `${SCRIPT}<script type="module" src="/dist/script/relief-guide.js?ver=6.4"></script>`;
    const { page, complaints } = await at.open(at.page('twice.html', PLACES['a div'].repeat(2), twice));
    await page.locator('relief-guide [part~="question"]').nth(1).waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('relief-guide').count(), 2);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('with a version behind its address works all the same', async () => {
    const versioned = '<script type="module" src="/dist/script/relief-guide.js?ver=6.4"></script>';
    const { page, complaints } = await at.open(at.page('versioned.html', PLACES['the tag'], versioned));
    await follow(page, ways.selfcare.answers);
    await page.locator('relief-guide [part~="check-ins"]').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('lets go of a place that is gone', async () => {
    const { page } = await at.open(at.page('gone.html', PLACES['a div'], SCRIPT));
    await page.locator('relief-guide [part~="question"]').waitFor();
    await page.evaluate(() => {
      const place = document.querySelector('[data-relief-guide]')!;
      Object.assign(globalThis, { held: new WeakRef(place) });
      place.remove();
    });
    const session = await page.context().newCDPSession(page);
    const held = (): Promise<boolean> =>
      page.evaluate(() => (globalThis as unknown as { held: WeakRef<Element> }).held.deref() !== undefined);
    // What was asked of it last may still be on its way to be dropped.
    for (let tries = 0; tries < 20 && (await held()); tries += 1) {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      await session.send('HeapProfiler.collectGarbage');
    }
    assert.equal(await held(), false);
    await page.close();
  });
});
