import { expect, fixture } from '@open-wc/testing';
import { drawing } from '../../src/element/pictures/drawing.js';
import { pictureView } from '../../src/element/views/picture.js';
import type { Picture } from '../../src/guide/picture.js';

const picture: Picture = {
  view: { turn: 0, above: 0, x: 0, y: 90, width: 100, height: 190 },
  poses: [{}, { head: { turn: 40 } }],
};

describe('a picture on a screen', () => {
  it('has a still drawing for each pose, each told by the words under it and not read out itself', async () => {
    const shown = await fixture(pictureView(picture, ['Stand tall.', 'Turn your head.'], drawing));
    const figures = [...shown.querySelectorAll('figure')];
    expect(figures.map((figure) => figure.querySelector('figcaption')?.textContent)).to.deep.equal([
      'Stand tall.',
      'Turn your head.',
    ]);
    for (const figure of figures) {
      expect(figure.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(figure.querySelectorAll('svg path').length).to.be.above(10);
    }
    await expect(shown).to.be.accessible();
  });

  it('holds no style of its own, so that a strict policy lets it through', async () => {
    const shown = await fixture(pictureView(picture, ['Stand tall.', 'Turn your head.'], drawing));
    expect(shown.querySelector('[style], style')).to.be.null;
  });
});
