import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { everything } from '../everything.js';
import { BASE, site } from './built-site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every address in the attributes of a page. In code its quotes are entities, so examples are not among them. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));

describe('the site', () => {
  it('has the pages that were promised', () => {
    for (const page of [
      '/',
      '/configure/',
      '/reference/',
      '/recipes/',
      '/safety/',
      '/privacy/',
      '/evidence/',
      '/vignettes/',
      '/contact-sheet/',
      '/changelog/',
      '/404.html',
    ])
      assert.ok(site.pages.includes(page), page);
  });

  it('has no link that leads nowhere, and no anchor that is not there', () => {
    const dead: string[] = [];
    for (const page of site.pages)
      for (const address of addressesIn(site.read(page))) {
        if (/^(?:https:|tel:|mailto:|data:)/.test(address)) continue;
        const there = new URL(address, `http://site${BASE.slice(0, -1)}${page}`);
        const target = decodeURI(there.pathname).replace(BASE.slice(0, -1), '');
        if (!there.pathname.startsWith(BASE) || !site.has(target)) dead.push(`${page} → ${address}`);
        else if (there.hash && !idsIn(site.read(target)).has(decodeURIComponent(there.hash.slice(1))))
          dead.push(`${page} → ${address} (no such anchor)`);
      }
    assert.deepEqual(dead, []);
  });

  it('has one heading of the first level on each page, and skips none below it', () => {
    for (const page of site.pages) {
      const levels = [...site.read(page).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, `${page}: headings of the first level`);
      levels.reduce((before, level) => {
        assert.ok(level <= before + 1, `${page}: h${before} is followed by h${level}`);
        return level;
      }, 0);
    }
  });

  it('names each page by itself, says what it is, and in which language', () => {
    const titles = new Map<string, string>();
    for (const page of site.pages) {
      const html = site.read(page);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      assert.ok(title.trim(), page);
      assert.ok(!titles.has(title), `${page} and ${titles.get(title) ?? ''} are both called “${title}”`);
      titles.set(title, page);
      assert.match(html, /<html lang="en">/, page);
      if (!page.endsWith('/preview/'))
        assert.match(html, /<meta name="description" content="[^"]{20,}">/, page);
    }
  });

  it('names each thing once on a page', () => {
    for (const page of site.pages) {
      const ids = [...site.read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        page,
      );
    }
  });

  it('leaves no trace of a template, or of a value that was not there', () => {
    for (const page of site.pages) {
      const html = site.read(page).replaceAll(/<code[\s>][\s\S]*?<\/code>/g, '');
      assert.doesNotMatch(html, /\{\{|\{%|>undefined<|\[object /, page);
    }
  });

  it('holds everything of the manifest in its reference', async () => {
    const { readFace } = await import('../../site/build/manifest.js');
    const face = readFace();
    const ids = idsIn(site.read('/reference/'));
    const wanted = [
      ...face.attributes.map(({ name }) => `attribute-${name}`),
      ...face.properties.map(({ name }) => `property-${name}`),
      ...face.methods.map(({ name }) => `method-${name}`),
      ...face.events.map(({ name }) => `event-${name}`),
      ...face.slots.map(({ name }) => `slot-${name || 'default'}`),
      ...face.parts.map(({ name }) => `part-${name}`),
      ...face.tokens.map(({ name }) => `token-${name}`),
      ...face.states.map(({ name }) => `state-${name}`),
    ];
    assert.ok(face.attributes.length > 10 && face.parts.length > 50 && face.events.length > 6);
    assert.deepEqual(
      wanted.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('can be read where scripts are off, and shows the emergency numbers in place of the guide', async () => {
    const { page } = await site.open(BASE, { javaScriptEnabled: false });
    assert.ok(await page.getByRole('link', { name: 'Call 112' }).isVisible());
    await page.goto(`${site.origin}${BASE}configure/`);
    assert.ok(await page.getByText('The configurator needs JavaScript').isVisible());
    assert.ok(!(await page.locator('#configurator').isVisible()));
    await page.context().close();
  });

  it('shows the guide itself on its front page', async () => {
    const { page, complaints } = await site.open(BASE);
    await page.locator('relief-guide').getByRole('radio', { name: '16 to 49' }).check();
    await page.locator('relief-guide').getByRole('button', { name: 'Start' }).click();
    await page.locator('relief-guide').getByRole('button', { name: 'Back' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('leaves in a list only what is looked for', async () => {
    const { page } = await site.open(`${BASE}reference/`);
    await page.getByLabel('Find a name or a word').fill('quick exit');
    const found = await page.locator('[data-item]:visible').allTextContents();
    assert.ok(found.length === 0 || found.every((text) => /quick/i.test(text)));
    await page.getByLabel('Find a name or a word').fill('quick-exit');
    await page.getByText('2 found.').waitFor();
    await page.context().close();
  });
});

describe('each page of the site', () => {
  const WIDTHS = [1280, 320];
  const LOOKS = WIDTHS.flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  /** Of what is made by one template, axe is shown so many. It would take minutes for hundreds, and find the same. */
  const ENOUGH = 12;

  function shorten(enough: number): void {
    for (const list of document.querySelectorAll('main :is(ul, ol, tbody, .prose)'))
      for (const item of [...list.children].slice(list.matches('.prose') ? enough * 5 : enough))
        item.remove();
  }

  it('fits, is accessible in light and dark, asks for nothing elsewhere and keeps its policy', async () => {
    const faults: string[] = [];
    // Each is looked at in one look in turn; with everything, in all of them.
    const waiting = site.pages.map((path, place) => ({
      path,
      looks: everything ? LOOKS : [LOOKS[place % LOOKS.length]!],
    }));
    // Two at once: a machine with two cores has no more to give.
    await Promise.all([0, 1].map(() => walk(waiting, faults)));
    assert.deepEqual(faults, []);
  });

  async function walk(waiting: { path: string; looks: typeof LOOKS }[], faults: string[]): Promise<void> {
    const { page, complaints } = await site.open(`${BASE}404.html`);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, looks } = next;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(site.origin + BASE.slice(0, -1) + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) faults.push(`${path} is ${over} px too wide at ${width} px`);
      }
      await page.evaluate(shorten, ENOUGH);
      await page.evaluate(axe);
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const fault of await violations(page)) faults.push(`${path} ${width} ${colorScheme}: ${fault}`);
      }
    }
    faults.push(...complaints);
    await page.context().close();
  }

  /** What axe finds on a page. The guide has tests of its own, so what is in its shadow is left to them. */
  const violations = (page: Page): Promise<readonly string[]> =>
    page.evaluate(async () => {
      interface Axe {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
      }
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations: found } = await axe.run(
        { exclude: [['relief-guide'], ['iframe']] },
        { resultTypes: ['violations'], iframes: false },
      );
      return found.map(
        ({ id, nodes }) => `${id} at ${JSON.stringify(nodes[0]?.target)}: ${nodes[0]?.failureSummary ?? ''}`,
      );
    });
});
