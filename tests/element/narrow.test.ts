import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { faults } from '../axe.js';
import { everything } from '../everything.js';
import { isHeldNarrow, isInShare, NARROW_LANGUAGES, specimens } from '../specimens.js';
import type { Visitor } from './harness.js';
import { covering, cut, hidden, openAll, overlapping, small, spilt, wide } from './measured.js';

/** A window of 1280 × 1024 pixels at 400 %: WCAG 2.2, 1.4.10. */
const WIDTH = 320;
const HEIGHT = 256;

/** What every reader may ask of the text: WCAG 2.2, 1.4.12. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

/** What is lost on the screen, in words. */
function lost(visitor: Visitor): Readonly<Record<string, readonly string[]>> {
  return {
    wide: wide(visitor),
    cut: cut(visitor),
    spilt: spilt(visitor),
    overlapping: overlapping(visitor),
    covering: covering(visitor),
    hidden: hidden(visitor),
  };
}

const nothing = { wide: [], cut: [], spilt: [], overlapping: [], covering: [], hidden: [] };

function expectNoSidewaysScroll(): void {
  expect(document.scrollingElement!.scrollWidth, 'the width of the page').to.be.at.most(WIDTH);
}

for (const lang of NARROW_LANGUAGES)
  describe(`at a zoom of 400 %, in "${lang}"`, () => {
    before(() => setViewport({ width: WIDTH, height: HEIGHT }));
    after(() => setViewport({ width: 800, height: 600 }));

    // In English every other story; those between are looked at by contrast.test.ts.
    const shown = specimens.filter(
      ({ id }) => isHeldNarrow(id, lang) && (lang !== 'en' || isInShare(id, 0, 2)),
    );
    for (const { name, show } of shown)
      it(`${name} · loses nothing, and everything can be hit, with the text spaced out too`, async () => {
        const visitor = await show({ width: undefined, ...(lang !== 'en' && { lang }) });
        // In English stories.test.ts asks axe. Before all is opened, which no visitor's act has done.
        if (everything || lang !== 'en')
          expect(await faults(visitor.element, 'all but colours')).to.deep.equal([]);
        openAll(visitor);
        expectNoSidewaysScroll();
        expect(lost(visitor)).to.deep.equal(nothing);
        expect(small(visitor)).to.deep.equal([]);

        const { root } = visitor;
        const height = visitor.element.offsetHeight;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
        expect(visitor.element.offsetHeight, 'the height with the text spaced out').to.be.above(height);
        expectNoSidewaysScroll();
        expect(lost(visitor)).to.deep.equal(nothing);
      });
  });
