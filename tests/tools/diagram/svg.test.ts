import { expect } from '@open-wc/testing';
import type { GuideDocument } from '../../../src/guide/guide.js';
import { svg } from '../../../src/tools/diagram/diagram.js';
import { smallDocument } from '../../guide/small-guide.js';
import { largeDocument, NASTY, upperBackDocument, withWords } from '../documents.js';

function drawn(document: GuideDocument, language = 'en'): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg(document, language), 'image/svg+xml');
  expect(parsed.querySelectorAll('parsererror').length, 'what is wrong with the XML').to.equal(0);
  return parsed.documentElement as unknown as SVGSVGElement;
}

/** What a reader sees, line ends as spaces. */
const wordsIn = (picture: Element): string =>
  [...picture.querySelectorAll('text')]
    .map((text) => [...text.children].map((line) => line.textContent.trim()).join(' '))
    .join('\n');

/** Puts a picture on the page, hands it over, and takes it away. */
function onPage(picture: SVGSVGElement, look: (shown: SVGSVGElement) => void): void {
  const shown = document.importNode(picture, true);
  document.body.append(shown);
  try {
    look(shown);
  } finally {
    shown.remove();
  }
}

/** Texts that reach beyond the smallest frame that they begin in. */
function overflowing(shown: SVGSVGElement): readonly string[] {
  const frames = [...shown.querySelectorAll<SVGGraphicsElement>('rect, path.emergency')].map((frame) =>
    frame.getBBox(),
  );
  return [...shown.querySelectorAll<SVGTextElement>('text:not([transform])')].flatMap((text) => {
    const { x, y, width, height } = text.getBBox();
    const around = frames
      .filter((frame) => x + width / 2 > frame.x && x + width / 2 < frame.x + frame.width)
      .filter((frame) => y + 1 > frame.y && y + 1 < frame.y + frame.height)
      .sort((a, b) => a.width * a.height - b.width * b.height)[0];
    const inside =
      around &&
      x >= around.x &&
      x + width <= around.x + around.width &&
      y + height <= around.y + around.height + 1;
    return inside ? [] : [text.textContent];
  });
}

describe('The diagram as SVG', () => {
  it('shows every question, flag, row, cause and remedy of the built-in guide', () => {
    const { guide, texts } = upperBackDocument;
    const words = wordsIn(drawn(upperBackDocument));
    for (const { id } of guide.questions) expect(words).to.contain(texts.en!.questions[id]!.title);
    const rows = guide.choices.flatMap((choice) => [...choice.rows.map(({ id }) => id), choice.neither]);
    const ids = [...guide.flags, ...guide.causes, ...guide.remedies].map(({ id }) => id);
    for (const id of [...ids, ...rows]) expect(words, id).to.match(new RegExp(`(^|\\s)${id}(\\s|$)`, 'm'));
  });

  it('tells levels apart by a word and a shape', () => {
    const picture = drawn(upperBackDocument);
    const words = wordsIn(picture);
    for (const word of ['EMERGENCY', 'URGENT', 'DOCTOR', 'PHYSIOTHERAPIST']) expect(words).to.contain(word);
    const shapes = ['emergency', 'urgent', 'doctor', 'physio', 'selfcare'].map((level) => {
      const sign = picture.querySelector(`.${level}-sign`)!;
      return sign.getAttribute('d')!.replace(/[\d. ]+/g, '');
    });
    expect(new Set(shapes).size).to.equal(shapes.length);
  });

  it('puts a flag that needs several answers where the last of them is given', () => {
    const groups = [...drawn(upperBackDocument).querySelectorAll('g')];
    const health = groups.find((group) => wordsIn(group).startsWith('6 '))!;
    expect(wordsIn(health)).to.contain('having said “It hurts sharply to breathe in” rf-clot');
  });

  it('has a title, a description and a paper of its own', () => {
    const picture = drawn(upperBackDocument);
    expect(picture.querySelector(':scope > title')?.textContent).to.equal(upperBackDocument.texts.en!.title);
    expect(picture.querySelector(':scope > desc')?.textContent).to.contain(upperBackDocument.guide.id);
    expect(picture.querySelector('.paper')?.getAttribute('width')).to.equal('100%');
  });

  it('brings nothing from outside and no code', () => {
    for (const each of [upperBackDocument, withWords(() => NASTY)]) {
      const picture = drawn(each);
      const kinds = new Set([...picture.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...kinds]).to.have.members([
        'title',
        'desc',
        'style',
        'defs',
        'marker',
        'path',
        'rect',
        'g',
        'text',
        'tspan',
      ]);
      for (const element of picture.querySelectorAll('*'))
        for (const { name } of element.attributes)
          expect(name).not.to.match(/^(on.*|style|href|.*:href|src)$/);
    }
  });

  it('shows hostile words as words', () => {
    expect(wordsIn(drawn(withWords(() => NASTY)))).to.contain('<script>alert("1")</script>');
  });

  for (const [name, each] of [
    ['the built-in guide', upperBackDocument],
    ['the small guide', smallDocument],
    [
      'a guide with long words',
      withWords((text) => `${text} Donaudampfschifffahrtsgesellschaftskapitänspatent`.repeat(2)),
    ],
    ['a guide without spaces', withWords((text) => text.replaceAll(' ', '-').repeat(3).toUpperCase())],
    ['a guide in a wide script', withWords((text) => '肩の後ろが痛い。'.repeat(Math.ceil(text.length / 12)))],
  ] as const)
    it(`keeps every text inside its box, in ${name}`, () => {
      onPage(drawn(each), (shown) => {
        expect(overflowing(shown)).to.deep.equal([]);
      });
    });

  it('lets words run from the right where they do', () => {
    const picture = drawn(
      withWords(() => 'ألم في الظهر', 'ar'),
      'ar',
    );
    const title = picture.querySelector('text')!;
    expect(title.getAttribute('direction')).to.equal('rtl');
    onPage(picture, (shown) => {
      const { x, width } = shown.querySelector('text')!.getBBox();
      expect(x + width).to.be.at.most(shown.viewBox.baseVal.width);
      expect(x).to.be.at.least(0);
    });
  });

  it('draws a guide of 200 questions, each once', () => {
    const words = wordsIn(drawn(largeDocument(200)));
    for (let index = 0; index < 200; index += 1)
      expect(words.split(`Question number ${index}?`)).to.have.lengthOf(2);
  });

  it('draws a guide without choices, check-ins or flags', () => {
    const bare: GuideDocument = {
      ...smallDocument,
      guide: { ...smallDocument.guide, questions: [], flags: [], choices: [], checkIns: [] },
    };
    expect(wordsIn(drawn(bare))).to.contain(smallDocument.texts.en!.title);
  });
});
