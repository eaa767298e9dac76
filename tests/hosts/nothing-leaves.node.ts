import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { before, guideIn, host, pageWith, SCRIPT, scriptsOf, walksIn, type HostPage } from './host.js';

const at = await host();
at.put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
const ICON = '<link rel="icon" href="/icon.svg">';

/** What a page asks of the network and what it uses, as the browser sees it: told until it is taken. */
interface Watched {
  /** Everything that was asked for or connected to since it was taken last. */
  readonly asked: () => readonly string[];
  readonly used: () => readonly string[];
}

async function watch(page: Page): Promise<Watched> {
  const asked: string[] = [];
  const used: string[] = [];
  const take = (list: string[]) => (): readonly string[] => list.splice(0);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  devtools.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  devtools.on('Network.webTransportCreated', ({ url }) => asked.push(url));
  // Those of workers, too.
  page.context().on('request', (request) => asked.push(request.url()));
  page.context().on('serviceworker', (worker) => asked.push(worker.url()));
  page.on('console', (message) => {
    const [, what] = /^used: (.+)$/.exec(message.text()) ?? [];
    if (what) used.push(what);
  });
  await before(page, 'uses.ts', 'watchUse');
  return { asked: take(asked), used: take(used) };
}

/** Everything that could be left behind in a browser. */
async function left(page: Page): Promise<unknown> {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  const inPage = await page.evaluate(async () => ({
    session: Object.fromEntries(Object.entries(sessionStorage)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    files: await (async () => {
      const names: string[] = [];
      const folder = (await navigator.storage.getDirectory()) as unknown as {
        keys: () => AsyncIterable<string>;
      };
      for await (const name of folder.keys()) names.push(name);
      return names;
    })(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.href,
    history: history.length,
    state: history.state as unknown,
    name: window.name,
    title: document.title,
    links: document.querySelectorAll('link').length,
  }));
  return {
    cookies,
    local: origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name)),
    ...inPage,
  };
}

interface Loaded extends HostPage, Watched {}

/** A page that has loaded: the guide, its conversation, its plan and its sources are there, and nothing is on its way. */
async function loaded(name: string, attributes: string, head = ''): Promise<Loaded> {
  let watched: Watched | undefined;
  const tag = `<relief-guide region="US" ${attributes}></relief-guide>`;
  const opened = await at.open(at.put(name, pageWith(tag, ICON + head + SCRIPT)), {}, async (page) => {
    watched = await watch(page);
  });
  const { page } = opened;
  const walks = await walksIn(page);
  await walks.evaluate((each, guide) => each.whole(guide), await guideIn(page));
  await page.waitForLoadState('networkidle');
  watched!.asked();
  watched!.used();
  return { ...opened, ...watched! };
}

const ownFile = (url: string): boolean =>
  url.startsWith(`${at.address}/dist/script/`) && scriptsOf('script').includes(url.split('/').at(-1)!);

/** What a visitor asks for by a tap: to copy a text, to keep the screen on, and the link that saves the calendar file. */
const BY_AN_ACT = new Set(['writeText', 'request', '<a>']);

const goEveryWay = async ({ page }: HostPage): Promise<void> => {
  const walks = await walksIn(page);
  const guide = await guideIn(page);
  await walks.evaluate((each, tag) => each.everyWay(tag), guide);
};

describe('once a page has loaded', () => {
  it('every way through the guide asks for its own files alone, and uses and leaves nothing', async () => {
    const page = await loaded('asks.html', '');
    const before = await left(page.page);
    page.used();
    await goEveryWay(page);
    const walks = await walksIn(page.page);
    await walks.evaluate((each, tag) => each.inLanguage(tag, 'ar'), await guideIn(page.page));
    const asked = page.asked().filter((url) => !url.startsWith('blob:'));
    assert.ok(asked.some(ownFile), 'Nothing was loaded on demand, so nothing was tested.');
    assert.deepEqual(
      asked.filter((url) => !ownFile(url)),
      [],
    );
    assert.deepEqual(
      page.used().filter((what) => !BY_AN_ACT.has(what)),
      [],
    );
    assert.deepEqual(await left(page.page), before);
    await page.page.close();
  });

  it('a page that has all files of the guide loaded ahead sees no request at all', async () => {
    const ahead = scriptsOf('script')
      .map((name) => `<link rel="modulepreload" href="/dist/script/${name}">`)
      .join('');
    const page = await loaded('ahead.html', 'quick-exit=""', ahead);
    await goEveryWay(page);
    assert.deepEqual(
      page.asked().filter((url) => !url.startsWith('blob:')),
      [],
    );
    await page.page.close();
  });

  it('anything else would be seen', async () => {
    const page = await loaded('seen.html', '');
    await page.page.evaluate(async () => {
      document.cookie = 'a=b';
      localStorage.setItem('a', 'b');
      new WebSocket(`ws://${location.host}/socket`);
      new EventSource('/events');
      navigator.sendBeacon('/beacon', 'x');
      new RTCPeerConnection();
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'preconnect',
          href: 'https://elsewhere.example',
        }),
      );
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', href: '/prefetched' }),
      );
      new Image().src = '/image';
      history.replaceState('x', '');
      await fetch('/fetched');
    });
    const asked = new Set(page.asked().map((url) => new URL(url).pathname));
    for (const name of ['/socket', '/events', '/beacon', '/prefetched', '/image', '/fetched'])
      assert.ok(asked.has(name), `${name} of ${[...asked].join(' ')}`);
    const used = new Set(page.used());
    for (const what of ['cookie', 'setItem', 'RTCPeerConnection', '<link>', 'sendBeacon', 'replaceState'])
      assert.ok(used.has(what), `${what} of ${[...used].join(' ')}`);
    const { cookies, local, state } = (await left(page.page)) as Record<string, unknown>;
    assert.deepEqual([(cookies as unknown[]).length, local, state], [1, ['a'], 'x']);
    await page.page.close();
  });
});

describe('where answers may be kept', () => {
  for (const remember of ['device', 'session'] as const)
    it(`(${remember}) nothing is before a yes, one entry after it, and nothing again when it is taken back`, async () => {
      const page = await loaded(`${remember}.html`, `remember="${remember}"`);
      const walks = await walksIn(page.page);
      const guide = await guideIn(page.page);
      const before = await left(page.page);
      await walks.evaluate((each, tag) => each.everyWay(tag, ['a check-in', 'an emergency']), guide);
      assert.deepEqual(await left(page.page), before);
      await walks.evaluate((each, tag) => each.keep(tag), guide);
      const { local, session, ...rest } = (await left(page.page)) as Record<string, object>;
      const key = 'relief-guide:upper-back';
      assert.deepEqual([local, Object.keys(session!)], remember === 'device' ? [[key], []] : [[], [key]]);
      assert.deepEqual({ local: [], session: {}, ...rest }, before);
      // A link is made here and goes nowhere by itself; one that is opened leaves nothing in the address.
      page.used();
      const link = await walks.evaluate((each, tag) => each.carry(tag), guide);
      assert.deepEqual(new Set(page.used()), new Set(['writeText']));
      await page.page.evaluate(() => history.replaceState({ of: 'the page' }, ''));
      await walks.evaluate((each, [tag, to]) => each.declineLink(tag, to), [guide, link] as const);
      assert.equal(new URL(page.page.url()).hash, '');
      await walks.evaluate((each, tag) => each.erase(tag), guide);
      const after = (await left(page.page)) as Record<string, unknown>;
      assert.deepEqual([after['local'], after['session'], after['cookies']], [[], {}, []]);
      // The browser asks for the icon of a page again when its address changes.
      const others = page.asked().filter((url) => !/^blob:|\/icon\.svg$/.test(url) && !ownFile(url));
      assert.deepEqual(
        others.filter((url) => !url.startsWith(`${at.address}/${remember}.html`)),
        [],
      );
      await page.page.close();
    });
});
