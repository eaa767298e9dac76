import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import type { GuideDocument } from '../../src/guide/guide.js';
import { builtInDocument } from '../../src/tools/reading/built-in.js';
import { prerendered } from '../../src/tools/prerender/prerender.js';
import { smallDocument } from '../guide/small-guide.js';
import { ensureBuild, openRoots, startBrowser } from '../tools/node/plain-scripts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const HOST = 'http://guide.test';

/** What the README asks of a page, and nothing else. */
const STYLE = 'relief-guide { display: flow-root }';

interface Told {
  readonly lang?: string;
  readonly src?: string;
  readonly inside: string;
  readonly width?: number;
  readonly height?: number;
  /** Paragraphs over the guide. */
  readonly over?: number;
}

/** What is held back until a test lets it go, by the beginning of its name. */
type Held = Record<'relief-guide' | 'conversation' | 'own', () => void>;

let browser: Browser;
before(async () => {
  ensureBuild();
  browser = await startBrowser();
});
after(() => browser.close());

const textOf = (document: GuideDocument, language: string): Promise<string> =>
  prerendered(document, {
    language,
    regionCode: undefined,
    headingLevel: 2,
    without: [],
    provider: { name: '' },
    today: '2026-11-29',
  });

const paragraphs = (count: number): string =>
  '<p>Some words of the page, long enough for a line.</p>'.repeat(count);

/** A page with a guide in the middle, on a line so slow that a test decides when something arrives. */
async function opened({
  lang = 'en',
  src,
  inside,
  width = 390,
  height = 844,
  over = 2,
}: Told): Promise<{ page: Page; held: Held }> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await openRoots(page);
  const gates = new Map<string, { open: () => void; whenOpen: Promise<void> }>();
  for (const name of ['relief-guide', 'conversation', 'own']) {
    let open = (): void => undefined;
    const whenOpen = new Promise<void>((resolve) => (open = resolve));
    gates.set(name, { open, whenOpen });
  }
  const gateFor = (path: string): Promise<void> | undefined => {
    if (path.endsWith('/own.json')) return gates.get('own')?.whenOpen;
    if (path.endsWith('/relief-guide.js')) return gates.get('relief-guide')?.whenOpen;
    return /\/conversation-/.test(path) ? gates.get('conversation')?.whenOpen : undefined;
  };
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${STYLE}</style><script type="module" src="/dist/script/relief-guide.js"></script></head>
<body><h1>A page</h1>${paragraphs(over)}<relief-guide lang="${lang}"${src === undefined ? '' : ` src="${src}"`}>${inside}</relief-guide>
<h2 id="below">Below</h2>${paragraphs(40)}</body></html>`;
  await page.route(`${HOST}/**`, async (route: Route) => {
    const { pathname } = new URL(route.request().url());
    await gateFor(pathname);
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (pathname === '/own.json') return route.fulfill({ json: smallDocument });
    if (pathname.startsWith('/dist/')) return route.fulfill({ path: join(root, pathname) });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(HOST, { waitUntil: 'commit' });
  await page.waitForSelector('#below', { state: 'attached' });
  const open = (name: string) => (): void => gates.get(name)?.open();
  return {
    page,
    held: { 'relief-guide': open('relief-guide'), conversation: open('conversation'), own: open('own') },
  };
}

/** Until what was drawn has been painted. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const defined = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('relief-guide')?.shadowRoot?.querySelector('slot'));

const shifted = async (page: Page): Promise<number> => {
  await painted(page);
  return page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
  );
};

const guide = (page: Page, part: string) => page.locator(`relief-guide [part~="${part}"]`).first();
const isRead = (page: Page): Promise<boolean> => page.locator('.relief-guide-text').isVisible();

/** Goes through every stage of the arrival, each of them painted. */
async function arrive(page: Page, held: Held): Promise<void> {
  await painted(page);
  held['relief-guide']();
  await defined(page);
  await painted(page);
  held.own();
  held.conversation();
}

void describe('before the guide is ready', () => {
  for (const width of [390, 1280])
    for (const [name, lang, own] of [
      ['the built-in guide', 'en', false],
      ['the built-in guide in Arabic', 'ar', false],
      ['a guide of the publisher’s own', 'en', true],
    ] as const)
      void it(`nothing in sight moves: ${name}, ${width} px`, async () => {
        const document = own ? smallDocument : await builtInDocument('upper-back');
        const inside = await textOf(document, lang);
        const { page, held } = await opened({ lang, width, inside, ...(own && { src: '/own.json' }) });
        assert.ok(await isRead(page));
        await painted(page);
        held['relief-guide']();
        await defined(page);
        await painted(page);
        assert.ok(await isRead(page), 'what stands in the tag is hidden before the guide is there');
        held.own();
        held.conversation();
        await guide(page, 'been-here').waitFor();
        assert.equal(await shifted(page), 0);
        assert.ok(!(await isRead(page)), 'the guide is read twice');
        await page.context().close();
      });

  void it('what stands in sight below stays there when the guide is much shorter', async () => {
    const inside = `<div class="relief-guide-text"><p><a href="tel:112">Call 112</a></p>${paragraphs(34)}</div>`;
    const { page, held } = await opened({ width: 1280, height: 1600, inside, src: '/own.json', over: 0 });
    const top = (): Promise<number> =>
      page.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top);
    const before = await top();
    assert.ok(before < 1600, 'it is out of sight, so that this shows nothing');
    await arrive(page, held);
    await guide(page, 'been-here').waitFor();
    assert.ok(Math.abs((await top()) - before) <= 1, `from ${before} to ${await top()}`);
    assert.equal(await shifted(page), 0);
    await page.context().close();
  });

  void it('the measure sees a page that is pushed down: with nothing in the tag it is', async () => {
    const { page, held } = await opened({ inside: '', width: 1280 });
    await painted(page);
    held['relief-guide']();
    held.conversation();
    await guide(page, 'been-here').waitFor();
    assert.ok((await shifted(page)) > 0.05);
    await page.context().close();
  });

  void it('a guide that never comes leaves what stands in the tag, with whom to call and a way to try again', async () => {
    const { page, held } = await opened({
      inside: '<p class="relief-guide-text">Ask at the desk.</p>',
      src: '/none.json',
    });
    await arrive(page, held);
    await guide(page, 'retry').waitFor();
    assert.ok(await isRead(page));
    assert.ok(await guide(page, 'phone').isVisible());
    await page.context().close();
  });

  const busy: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'has scrolled into it': (page) => page.evaluate(() => scrollTo(0, 900)),
    'has opened a part of it': (page) => page.locator('.relief-guide-text summary').first().click(),
    'is at a link in it': (page) => page.locator('.relief-guide-text a').first().focus(),
    'has marked words in it': (page) =>
      page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.relief-guide-text p')!)),
  };
  for (const [name, act] of Object.entries(busy))
    void it(`it is not taken away from someone who ${name}, who may then turn to the guide`, async () => {
      const inside = await textOf(await builtInDocument('upper-back'), 'en');
      const { page, held } = await opened({ inside });
      await act(page);
      await arrive(page, held);
      const button = guide(page, 'start-instead');
      await button.waitFor();
      assert.ok(await isRead(page));
      const box = await button.boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 844, 'the button is out of sight');
      assert.ok(box.height >= 44);
      assert.equal(await shifted(page), 0);
      await button.press('Enter');
      await guide(page, 'been-here').waitFor();
      assert.ok(!(await isRead(page)));
      const focused = await page.evaluate(
        () => document.querySelector('relief-guide')?.shadowRoot?.activeElement?.getAttribute('part') ?? '',
      );
      assert.match(focused, /heading/);
      await page.context().close();
    });

  void it('the room that is kept goes with the first screen', async () => {
    const inside = await textOf(await builtInDocument('upper-back'), 'en');
    const { page, held } = await opened({ inside, width: 1280, over: 0 });
    await arrive(page, held);
    await guide(page, 'been-here').waitFor();
    await page.locator('relief-guide input[value="age-16-49"]').click();
    await guide(page, 'next').click();
    await page.locator('relief-guide input[value="chest"]').waitFor();
    await painted(page);
    const kept = await page.evaluate(
      () => getComputedStyle(document.querySelector('relief-guide')!).minBlockSize,
    );
    assert.ok(['0px', 'auto'].includes(kept), kept);
    await page.context().close();
  });
});
