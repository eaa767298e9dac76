import { expect } from '@open-wc/testing';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { originalOf, translationOf } from '../../src/guide/translation.js';
import { smallDocument } from './small-guide.js';

const { guide, texts, planTexts } = smallDocument;
const signedOff = { by: 'Dr A. Thumb', on: '2026-11-20' };

/** The small guide in these languages, with something else about it or its German words. */
const problemsOf = (language: string | undefined, german: object = {}) => {
  const parsed = parseGuide({
    ...smallDocument,
    guide: { ...guide, ...(language !== undefined && { language }) },
    texts: { ...texts, de: { ...texts['en'], ...german } },
    planTexts: { ...planTexts, de: planTexts['en'] },
  });
  return parsed.ok ? [] : parsed.problems;
};

describe('the language in which a guide was written', () => {
  it('is the one that it names; else English; else the first', () => {
    expect(originalOf({ language: 'de' }, ['en', 'de'])).to.equal('de');
    expect(originalOf({}, ['de', 'en-GB'])).to.equal('en-GB');
    expect(originalOf({}, ['nl', 'de'])).to.equal('nl');
    expect(originalOf({}, ['x-en', 'de'])).to.equal('x-en');
    expect(originalOf({}, ['nl', 'de-en', 'enm'])).to.equal('nl');
    expect(originalOf({}, [])).to.equal('en');
  });

  it('is no translation, and every other one is', () => {
    expect(translationOf({}, ['en', 'de'], 'en', {})).to.be.undefined;
    expect(translationOf({}, ['nl'], 'nl', {})).to.be.undefined;
    expect(translationOf({}, ['en', 'de'], 'de', {})).to.deep.equal({ from: 'en', signedOff: undefined });
    expect(translationOf({}, ['en', 'de'], 'de', { signedOff })).to.deep.equal({ from: 'en', signedOff });
  });

  it('has to be one of its languages', () => {
    expect(problemsOf('de')).to.deep.equal([]);
    const [problem, ...more] = problemsOf('fr');
    expect(more).to.deep.equal([]);
    expect(problem).to.deep.include({ path: 'guide.language' });
    expect(problem!.message).to.include('"fr"').and.to.include('en, de');
  });

  it('has its sign-off in the guide, and a translation in its own words', () => {
    expect(problemsOf('en', { signedOff })).to.deep.equal([]);
    expect(problemsOf('de', { signedOff }).map(({ path }) => path)).to.deep.equal(['texts.de.signedOff']);
  });

  it('is told of a sign-off that is none', () => {
    expect(problemsOf('en', { signedOff: 'Dr A. Thumb' }).map(({ path }) => path)).to.deep.equal([
      'texts.de.signedOff',
    ]);
  });
});
