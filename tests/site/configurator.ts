import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { BASE, site } from './built-site.js';

const NAME = `Dr. "O'Neil" <b>&amp; Sons`;

const open = (fragment = '') =>
  site.open(`${BASE}configure/${fragment}`, {
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

const field = (page: Page, attribute: string): Locator =>
  page.locator(`[data-attribute="${attribute}"]`).locator('select, input:not([type=checkbox])');

const token = (page: Page, name: string): Locator => page.locator(`[data-token="${name}"] input[type=text]`);

const preview = (page: Page): FrameLocator => page.frameLocator('.screen:not([hidden]) iframe');

/** The browser tells its address to the page first. */
const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** What is to be copied, block by block. */
const code = (page: Page): Promise<string[]> => page.locator('#snippets code').allTextContents();

const configured = async (page: Page): Promise<void> => {
  await field(page, 'region').selectOption('GB');
  await field(page, 'lang').selectOption('de');
  await field(page, 'provider-name').fill(NAME);
  await field(page, 'provider-phone').fill('+44 20 7946 0000');
  await page.getByRole('checkbox', { name: 'medicine' }).check();
  await token(page, '--relief-accent').fill('#005eb8');
};

/** What a guide makes of its attributes. */
const attributesOf = (guide: Locator): Promise<Record<string, string>> =>
  guide.evaluate((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body><h1>A page</h1>${body}</body></html>`;

describe('the configurator', () => {
  it('asks for every attribute and every token of the manifest', async () => {
    const { readFace } = await import('../../site/build/manifest.js');
    const { attributes, tokens } = readFace();
    const html = site.read('/configure/');
    for (const { name } of attributes) assert.ok(html.includes(`data-attribute="${name}"`), name);
    for (const { name } of tokens) assert.ok(html.includes(`data-token="${name}"`), name);
  });

  it('takes what is set into the preview, the snippet and the address', async () => {
    const { page, complaints } = await open();
    await configured(page);
    const guide = preview(page).locator('relief-guide');
    await guide.and(preview(page).locator('[region=GB][lang=de][without=medicine]')).waitFor();
    assert.equal((await attributesOf(guide))['provider-name'], NAME);
    const accent = () =>
      guide.evaluate((element) => getComputedStyle(element).getPropertyValue('--relief-accent'));
    assert.equal((await accent()).trim(), '#005eb8');
    const [tag = '', css = ''] = await code(page);
    assert.match(tag, /region="GB"/);
    assert.match(tag, /integrity="sha384-[\w+/=]{64}"/);
    assert.ok(tag.includes('999'), 'the number to call while the guide is not ready');
    assert.match(css, /relief-guide \{\n {2}--relief-accent: #005eb8;\n\}/);
    assert.match(await hashOf(page), /region=GB/);

    await page.getByRole('button', { name: 'Back to how it comes' }).click();
    assert.equal((await code(page)).length, 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('opens as it was shared, and never writes what is as it comes', async () => {
    const first = await open();
    await configured(first.page);
    const hash = await hashOf(first.page);
    await first.page.context().close();
    const { page } = await open(hash);
    assert.equal(await field(page, 'provider-name').inputValue(), NAME);
    assert.equal(await token(page, '--relief-accent').inputValue(), '#005eb8');
    assert.ok(await page.getByRole('checkbox', { name: 'medicine' }).isChecked());
    assert.equal(await hashOf(page), hash);
    assert.doesNotMatch(hash, /theme|remember|--relief-ground/);
    await page.context().close();
  });

  it('makes nothing of an address that means harm', async () => {
    const hostile = new URLSearchParams({
      onclick: 'alert(1)',
      'provider-url': 'javascript:alert(1)',
      '--relief-accent': 'red;} body { display: none',
      '--relief-font': 'url(https://evil.example/)',
      '--not-ours': 'red',
      'relief-guide': 'x',
      theme: 'purple',
    }).toString();
    const { page, complaints } = await open(`#${hostile}`);
    const all = (await code(page)).join('\n');
    assert.doesNotMatch(all, /onclick|javascript|evil|display|not-ours|purple/);
    const guide = preview(page).locator('relief-guide');
    await guide.waitFor();
    assert.deepEqual(Object.keys(await attributesOf(guide)), ['theme']);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('says beside a field what is wrong in it, and leaves it out', async () => {
    const { page } = await open();
    await field(page, 'provider-phone').fill('call us');
    await field(page, 'provider-url').fill('javascript:alert(1)');
    await token(page, '--relief-accent').fill('red');
    await page.getByLabel('Where the files will be').fill('files here');
    const faults = await page.locator('.fault:not(:empty)').allTextContents();
    assert.equal(faults.length, 4, faults.join('\n'));
    for (const wrong of [field(page, 'provider-phone'), token(page, '--relief-accent')]) {
      assert.equal(await wrong.getAttribute('aria-invalid'), 'true');
      const ids = (await wrong.getAttribute('aria-describedby')) ?? '';
      const texts = await Promise.all(ids.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()));
      assert.ok(texts.some((text) => text !== null && faults.includes(text)));
    }
    assert.doesNotMatch((await code(page)).join('\n'), /call us|javascript|: red/);
    await page.context().close();
  });

  it('warns of colours that can’t be read', async () => {
    const { page } = await open();
    await page.getByText('Everything can be read.').first().waitFor();
    await token(page, '--relief-accent').fill('#e8e0d0');
    await page.getByText('3 are too faint.').waitFor();
    assert.match((await page.locator('.contrasts .bad').allTextContents()).join(), /needs 4\.5 : 1/);
    await page.context().close();
  });

  it('copies with the keyboard, and says so', async () => {
    const { page } = await open();
    await page.locator('#snippets pre').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await code(page))[0]);
    await page.context().close();
  });

  it('is drawn at the true width of a phone and of a desktop, even on a small screen', async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 320, height: 800 });
    for (const [name, width] of [
      ['Phone', 390],
      ['Desktop', 1280],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      await preview(page).locator('relief-guide').waitFor();
      assert.equal(
        await preview(page)
          .locator('html')
          .evaluate(() => innerWidth),
        width,
      );
      const { width: drawn } = (await page.locator('.screen:not([hidden]) iframe').boundingBox()) ?? {
        width: 0,
      };
      assert.ok(drawn > 0 && drawn <= 320, `${drawn}`);
    }
    await page.context().close();
  });
});

describe('a snippet of the configurator, put into a page', () => {
  /** Configures, and gives back what is to be copied for a way. */
  async function snippetFor(way: string): Promise<string[]> {
    const { page } = await open();
    await configured(page);
    await page.getByRole('radio', { name: way }).check();
    const blocks = await code(page);
    await page.context().close();
    return blocks;
  }

  const check = async (guide: Locator): Promise<void> => {
    await guide.getByRole('link', { name: /999/ }).first().waitFor();
    const { region, without, ...others } = await attributesOf(guide);
    assert.deepEqual({ region, without }, { region: 'GB', without: 'medicine' });
    assert.equal(others['provider-name'], NAME);
    await guide
      .getByRole('heading', { name: /Schmerzen/ })
      .first()
      .waitFor();
  };

  it('shows the guide as a tag', async () => {
    const [tag = '', css = ''] = await snippetFor('Tag for pages');
    site.publish('tag.css', css);
    const address = site.publish('tag.html', page('<link rel="stylesheet" href="tag.css">', tag));
    const { page: shown, complaints } = await site.open(address);
    await check(shown.locator('relief-guide'));
    const colour = await shown
      .locator('relief-guide')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--relief-accent').trim());
    assert.equal(colour, '#005eb8');
    assert.deepEqual(complaints, []);
    await shown.context().close();
  });

  it('shows the guide in a div', async () => {
    const [script = '', div = ''] = await snippetFor('div for editors');
    const { page: shown, complaints } = await site.open(site.publish('div.html', page(script, div)));
    await check(shown.locator('relief-guide'));
    assert.deepEqual(complaints, []);
    await shown.context().close();
  });

  it('shows the guide in a frame, as tall as what is in it', async () => {
    const [frame = '', css = ''] = await snippetFor('iframe for builders');
    site.publish('frame.css', css);
    const address = site.publish('frame.html', page('<link rel="stylesheet" href="frame.css">', frame));
    const { page: shown, complaints } = await site.open(address);
    await check(shown.frameLocator('iframe').locator('relief-guide'));
    await shown.waitForFunction(() => document.querySelector('iframe')?.style.height);
    assert.deepEqual(complaints, []);
    await shown.context().close();
  });

  it('shows nothing of a file that is not the one it was made for', async () => {
    const [tag = ''] = await snippetFor('Tag for pages');
    const other = tag.replace(/sha384-.{10}/, 'sha384-AAAAAAAAAA');
    assert.notEqual(other, tag);
    const { page: shown } = await site.open(site.publish('other.html', page('', other)));
    assert.equal(await shown.evaluate(() => customElements.get('relief-guide')), undefined);
    assert.ok(await shown.getByText('999').isVisible());
    await shown.context().close();
  });
});
