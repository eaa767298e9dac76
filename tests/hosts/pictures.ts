import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { stage } from './host-texts.js';
import { guideIn, pageWith, SCRIPT, walksIn, type Host } from './host.js';
import { SHEETS } from './sheets-read.js';

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly lang: string;
}

/** What came of it when two pictures were compared. */
export interface Compared {
  readonly sheet: string;
  readonly screen: string;
  readonly look: Look;
  readonly pixels: number;
  /** How many of them are not the same: all, where not even the size is. */
  readonly differ: number;
  /** Where the picture of the difference is, if there is one. */
  readonly seen?: string;
}

/** A page with the guide on it, and a place for a style sheet. */
export const looked = async (at: Host, { width, scheme, lang }: Look): Promise<Page> => {
  const { page } = await at.open(
    at.put(
      'looked.html',
      pageWith(
        stage(`<relief-guide region="US" lang="${lang}"></relief-guide>`),
        `<style id="sheet"></style>${SCRIPT}`,
      ),
    ),
    { viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce' },
  );
  const walks = await walksIn(page);
  await walks.evaluate((each, guide) => each.whole(guide), await guideIn(page));
  return page;
};

/** Puts a style sheet into the page. @returns the typeface that the guide is given with it */
const wear = (page: Page, sheet: string): Promise<string> =>
  page.evaluate((text) => {
    document.querySelector('#sheet')!.textContent = text;
    return getComputedStyle(document.querySelector('relief-guide')!).fontFamily;
  }, sheet);

/** The guide, from edge to edge. */
async function picture(page: Page): Promise<Buffer> {
  const clip = await page.evaluate(() => {
    const guide = document.querySelector('relief-guide') as unknown as { readonly renderRoot: ShadowRoot };
    const { x, y, width, height } = guide.renderRoot.querySelector('.guide')!.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  return page.screenshot({ clip, fullPage: true, animations: 'disabled' });
}

/**
 * In how many pages a picture that differs is looked at. A page that moves is put together by the browser in layers, and
 * in some of its pages it smooths the edges of a drawing otherwise, for as long as the page lives. What a style does it
 * does in each.
 */
const PAGES = 4;

/** Compares each screen in each style sheet to the same screen in none. The pages differ by that and by nothing else. */
export async function* compare(
  at: Host,
  look: Look,
  screens: readonly string[],
  sheetsFor: (screen: string) => readonly string[] = () => Object.keys(SHEETS),
): AsyncGenerator<Compared> {
  const page = await looked(at, look);
  for (const screen of screens) {
    await show(page, screen);
    const plain = new Map<string, Buffer>();
    for (const sheet of sheetsFor(screen)) {
      const name = `${sheet} ${screen} ${Object.values(look).join(' ')}`;
      let found = difference(...(await pictures(page, sheet, plain)), name);
      for (let pages = 1; pages < PAGES && found.differ > 0; pages += 1) {
        const other = await looked(at, look);
        await show(other, screen);
        found = difference(...(await pictures(other, sheet, new Map())), name);
        await other.close();
      }
      yield { sheet, screen, look, ...found };
    }
  }
  await page.close();
}

async function show(page: Page, screen: string): Promise<void> {
  const [walks, guide] = [await walksIn(page), await guideIn(page)];
  await wear(page, '');
  await walks.evaluate((each, [tag, name]) => each.show(tag, name), [guide, screen] as const);
}

/**
 * What is shown without a style sheet, and with it.
 * @param known pictures without one, by the typeface that the guide is given: new ones are put there
 */
async function pictures(
  page: Page,
  sheet: string,
  known: Map<string, Buffer>,
): Promise<[plain: Buffer, hosted: Buffer]> {
  const family = await wear(page, SHEETS[sheet]!);
  const hosted = await picture(page);
  let plain = known.get(family);
  if (!plain) {
    await wear(page, `relief-guide { font-family: ${family}; }`);
    plain = await picture(page);
    known.set(family, plain);
  }
  return [plain, hosted];
}

/** Its header has the width and the height: PNG, 11.2.1. */
const pixelsIn = (png: Buffer): number => png.readUInt32BE(16) * png.readUInt32BE(20);

function difference(
  before: Buffer,
  after: Buffer,
  name: string,
): Pick<Compared, 'pixels' | 'differ' | 'seen'> {
  // To unpack a picture takes as long as to make one.
  if (before.equals(after)) return { pixels: pixelsIn(before), differ: 0 };
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const pixels = pixelsIn(before);
  const sameSize = a.width === b.width && a.height === b.height;
  const shown = new PNG({ width: a.width, height: a.height });
  const differ = sameSize
    ? pixelmatch(a.data, b.data, shown.data, a.width, a.height, { threshold: 0, includeAA: true })
    : pixels;
  if (differ === 0) return { pixels, differ };
  const folder = join(tmpdir(), 'relief-guide-hosts');
  mkdirSync(folder, { recursive: true });
  const seen = join(folder, name.replaceAll(/[^\w-]+/g, '-'));
  writeFileSync(`${seen}-plain.png`, before);
  writeFileSync(`${seen}-hosted.png`, after);
  if (sameSize) writeFileSync(`${seen}-differs.png`, PNG.sync.write(shown));
  return { pixels, differ, seen };
}
