import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { specimens } from '../specimens.js';
import type { Visitor } from './harness.js';

const WIDTH = 320;
/** The least height of what is to be hit with a thumb, in pixels. */
const TARGET = 44;

const described = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect();
  const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  return `<${element.tagName.toLowerCase()}> "${text.slice(0, 40)}" is ${Math.round(width)} × ${Math.round(height)}`;
};

function openAll(visitor: Visitor): void {
  for (const details of visitor.all('details')) details.open = true;
}

const seen = (visitor: Visitor, selector: string): readonly HTMLElement[] =>
  visitor.all(selector).filter((element) => element.checkVisibility());

/** What is too small to be hit. */
const small = (visitor: Visitor): readonly string[] =>
  seen(visitor, 'button, a[href], label:has(input), summary, select')
    .filter((element) => element.getBoundingClientRect().height < TARGET)
    .map(described);

/** What sticks out of the screen. */
const wide = (visitor: Visitor): readonly string[] =>
  seen(visitor, '*')
    .filter(
      (element) =>
        element.getBoundingClientRect().right > WIDTH + 0.5 || element.getBoundingClientRect().left < -0.5,
    )
    .map(described);

/** What is cut off inside something that hides the rest. */
const cut = (visitor: Visitor): readonly string[] =>
  seen(visitor, '*')
    .filter(
      (element) =>
        getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
    )
    .map(described);

describe('on a screen of 320 pixels', () => {
  before(() => setViewport({ width: WIDTH, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { name, show } of specimens)
    it(`${name} · needs no sideways scroll, and everything can be hit`, async () => {
      const visitor = await show({ width: undefined });
      openAll(visitor);
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(WIDTH);
      expect({ wide: wide(visitor), cut: cut(visitor) }).to.deep.equal({ wide: [], cut: [] });
      expect(small(visitor)).to.deep.equal([]);
    });
});

describe('on a screen of 320 pixels with text twice as large', () => {
  before(() => setViewport({ width: WIDTH, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const { name, show } of specimens.filter((_, index) => index % 6 === 0))
    it(`${name} · needs no sideways scroll`, async () => {
      document.documentElement.style.fontSize = '200%';
      const visitor = await show({ width: undefined });
      openAll(visitor);
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(WIDTH);
      expect(wide(visitor)).to.deep.equal([]);
    });
});
