import { expect } from '@open-wc/testing';
import { languages } from '../../../src/element/messages/languages.js';
import { builtInGuides } from '../../../src/guides/index.js';
import {
  everyCondition,
  everyText,
  figuresIn,
  PARTICULARS,
  without,
} from '../../cases/upper-back/translations.js';
import { upperBackDocument } from '../../cases/upper-back/document.js';

const { words } = builtInGuides['upper-back'];
const { texts, planTexts, doingTexts, takingTexts } = upperBackDocument;

/** All words of a language, as they are read. */
const wordsIn = (lang: string) => ({
  texts: texts[lang],
  planTexts: planTexts[lang],
  doingTexts: doingTexts?.[lang],
  takingTexts: takingTexts?.[lang],
});

const english = wordsIn('en');
const englishTexts = new Map(everyText(english));

describe('upper-back · languages', () => {
  it('are those in which the element has words of its own', () => {
    expect(Object.keys(words)).to.have.members(Object.keys(languages));
  });

  it('have no particulars that belong to none of them', () => {
    expect(Object.keys(words)).to.include.members(Object.keys(PARTICULARS));
  });
});

for (const lang of Object.keys(words).filter((tag) => tag !== 'en'))
  describe(`upper-back · ${lang}`, () => {
    const { same = {}, spelled = {}, figures = {} } = PARTICULARS[lang] ?? {};
    const translated = everyText(wordsIn(lang));

    it('has every text that English has, with as many lines, and no other', () => {
      const there = translated.map(([at]) => at);
      expect(there.filter((at) => !englishTexts.has(at))).to.deep.equal([]);
      expect([...englishTexts.keys()].filter((at) => !there.includes(at))).to.deep.equal([]);
    });

    it('leaves no text empty', () => {
      expect(translated.filter(([, text]) => text.trim() === '')).to.deep.equal([]);
    });

    it('has other words for the same visitors, in the same order', () => {
      expect(everyCondition(wordsIn(lang))).to.deep.equal(everyCondition(english));
    });

    it('has the words of the first screen on the first screen', async () => {
      const opening = await words[lang]!.opening();
      const { questions, options, ...rest } = texts[lang]!;
      expect(rest).to.deep.include({ title: opening.title, intro: opening.intro });
      expect(questions).to.deep.include(opening.questions);
      expect(options).to.deep.include(opening.options);
    });

    it('is translated: no text is the English one, but for those that are named', () => {
      const equal = translated.filter(([at, text]) => englishTexts.get(at) === text).map(([at]) => at);
      expect(equal).to.have.members(Object.keys(same));
    });

    it('has the figures of the English text, and no others, but for those that are named', () => {
      const differ = translated.filter(([at, text]) => {
        const wanted = figuresIn(englishTexts.get(at) ?? '');
        const there = figuresIn(text);
        const lacking = without(wanted, there).filter((figure) => !spelled[figure]?.test(text));
        return lacking.length + without(there, wanted).length > 0;
      });
      expect(differ.filter(([at]) => !(at in figures))).to.deep.equal([]);
      expect(Object.keys(figures).filter((at) => !differ.some(([each]) => each === at))).to.deep.equal([]);
    });
  });

describe('the figures in a text', () => {
  it('are read alike, whatever separates thousands and parts', () => {
    for (const text of ['4,000 mg at 38.5', '4.000 mg at 38,5', '4\u202f000 mg at 38,5', '4000 mg at 38.5'])
      expect(figuresIn(text), text).to.deep.equal(['38.5', '4000']);
  });

  it('that are missing are found, each as often as it is', () => {
    expect(without(['2', '2', '3'], ['2', '3'])).to.deep.equal(['2']);
  });
});
