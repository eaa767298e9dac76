import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { guideIn, host, pageWith, sentInto, walksIn } from './host.js';

const at = await host();
at.put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');

/** A page of somebody else, which is there before the guide and has its own style. */
const PAGE = pageWith(
  `<header id="above"><h1>Elm Street</h1><nav><a href="#a">A</a> <a href="#b">B</a></nav></header>
   <main id="page"><p>${'Words of the page. '.repeat(40)}</p><div id="place"></div>
   <form id="form"><label>Name <input name="name"></label><button>Send</button></form><p>${'More of them. '.repeat(60)}</p></main>
   <footer id="below">Below</footer>`,
  `<link rel="icon" href="/icon.svg"><style>body { font: 1rem/1.5 Georgia, serif; color: #333; } h1 { color: teal; }
   #place { height: 500px; overflow: auto; border: 1px solid; } button { background: gold; } summary, legend, label { color: purple; }</style>`,
);

/** Brings the guide into a page that stands there already. */
const bring = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const address = '/dist/script/relief-guide.js';
    await import(address);
    const guide = document.createElement('relief-guide');
    guide.setAttribute('region', 'US');
    guide.setAttribute('remember', 'device');
    guide.setAttribute('quick-exit', '');
    document.querySelector('#place')!.append(guide);
  });
};

/** What Lit adds to every page: notes by which it tells of several copies of itself, and of which properties are its own. */
const OF_LIT = [
  'Symbol.metadata',
  'global litElementVersions',
  'global litHtmlVersions',
  'global litPropertyMetadata',
  'global reactiveElementVersions',
];

/** The page without what is in the place of the guide. */
const around = (page: Page): Promise<Buffer> =>
  page.screenshot({ fullPage: true, mask: [page.locator('#place')], animations: 'disabled' });

const STEPS = [
  'an emergency',
  'a doctor, then a plan',
  'a session, how it was, and how much it hurts',
  'a check-in',
];

describe('the page around the guide', () => {
  it('has the same globals, built-ins, head, attributes, title, address and history, but for the notes of Lit', async () => {
    const { page, complaints } = await at.open(at.put('globals.html', PAGE));
    const before = await (await sentInto(page, 'unchanged.ts')).evaluateHandle((each) => each.snapshot());
    await bring(page);
    const walks = await walksIn(page);
    await walks.evaluate((each, tag) => each.everyWay(tag), await guideIn(page));
    assert.deepEqual([...(await before.evaluate((each) => each.compare()))].sort(), OF_LIT);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is the same to the pixel at every step, and is not scrolled on arriving', async () => {
    const { page } = await at.open(at.put('pixels.html', PAGE), { viewport: { width: 800, height: 600 } });
    const before = await around(page);
    await bring(page);
    const guide = await guideIn(page);
    const walks = await walksIn(page);
    await walks.evaluate((each, tag) => each.whole(tag), guide);
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.ok((await around(page)).equals(before), 'on arriving');
    for (const step of STEPS) {
      await walks.evaluate((each, [tag, only]) => each.everyWay(tag, [only]), [guide, step] as const);
      assert.ok((await around(page)).equals(before), step);
    }
    await guide.evaluate((tag) => tag.remove());
    assert.ok((await around(page)).equals(before), 'without it');
    await page.close();
  });

  it('is heard, timed and watched by nothing once the guide is gone', async () => {
    const { page } = await at.open(at.put('held.html', PAGE));
    // The driver listens, too, from the first time that it waits.
    await page.waitForFunction(() => true);
    const held = await (await sentInto(page, 'unchanged.ts')).evaluateHandle((each) => each.count());
    await bring(page);
    const guide = await guideIn(page);
    const walks = await walksIn(page);
    await walks.evaluate((each, tag) => each.whole(tag), guide);
    for (const screen of ['a plan', 'a check-in', 'a session'])
      await walks.evaluate((each, [tag, only]) => each.show(tag, only), [guide, screen] as const);
    const during = await held.evaluate((each) => each());
    assert.ok(during.listeners.length > 0, 'It never listened, so nothing was tested.');
    assert.deepEqual(during.elements, ['relief-guide']);
    await guide.evaluate((tag) => tag.remove());
    await page.waitForFunction((each) => each().timers.length === 0, held);
    const after = await held.evaluate((each) => each());
    assert.deepEqual(after.listeners, []);
    // The script waits for places that a page brings later on: that is what it is loaded for, and all that is left.
    assert.deepEqual(after.observers, ['MutationObserver of #document']);
    await page.close();
  });

  it('would be seen to be changed', async () => {
    const { page } = await at.open(at.put('changed.html', PAGE));
    const before = await (await sentInto(page, 'unchanged.ts')).evaluateHandle((each) => each.snapshot());
    const held = await (await sentInto(page, 'unchanged.ts')).evaluateHandle((each) => each.count());
    await page.evaluate(() => {
      Object.assign(globalThis, { mine: 1 });
      Array.prototype.at = function () {
        return undefined;
      };
      document.title = 'Another';
      document.body.classList.add('busy');
      document.head.append(document.createElement('style'));
      history.pushState('x', '');
      addEventListener('resize', () => {});
      setInterval(() => {}, 1000);
    });
    const changed = await before.evaluate((each) => each.compare());
    for (const what of [
      'global mine',
      'Array.prototype.at',
      'title: Another',
      'body: class=busy',
      'history: 3',
      'state: x',
    ])
      assert.ok(changed.includes(what), `${what} of ${changed.join('\n')}`);
    const { listeners, timers } = await held.evaluate((each) => each());
    assert.deepEqual([listeners, timers.length], [['window resize: 1'], 1]);
    await page.close();
  });
});
