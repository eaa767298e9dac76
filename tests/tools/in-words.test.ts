import { expect } from '@open-wc/testing';
import type { Condition, GuideDocument } from '../../src/guide/guide.js';
import { inWords } from '../../src/tools/in-words.js';
import { smallDocument, smallGuide } from '../guide/small-guide.js';
import { upperBackDocument, withWords } from './documents.js';

const small = inWords(smallDocument, 'en');
const built = inWords(upperBackDocument, 'en');

describe('A fact in words', () => {
  it('says which answer of a list sets it', () => {
    expect(small.fact('white')).to.equal('ticks “It is white and cold”');
  });

  it('says which answers of a single choice set it, to which question, “not sure” among them', () => {
    expect(small.fact('under-16')).to.equal('answers “Under 16” or “not sure” to “How old are you?”');
  });

  it('says that “not sure which” sets it too', () => {
    expect(small.fact('bent')).to.equal('ticks “It is bent” (or is not sure)');
  });

  it('says so where nothing but “none of these” or “not sure” sets it', () => {
    expect(small.fact('cause-open')).to.equal(
      'ticks “none of these” at “What did your thumb do?”, or is not sure at “What did your thumb do?”',
    );
  });

  it('names the country', () => {
    expect(small.fact('region-gb')).to.equal('the country is United Kingdom');
    expect(small.fact('region-unknown')).to.equal('the country is not known');
  });

  it('says what a caution comes from, beside its id', () => {
    expect(small.fact('x-numb')).to.equal('caution x-numb holds (ticks “It is numb”)');
  });

  it('names every way where several questions set it', () => {
    expect(built.fact('chest')).to.match(/^either ticks “.+” or ticks “.+”$/);
  });

  it('says which answers must be missing', () => {
    expect(built.fact('no-link')).to.match(/^at “.+” ticks none of “.+”(, “.+”){4}$/);
  });

  it('owns up to a fact that no answer sets, whatever its name', () => {
    for (const id of ['nowhere', 'constructor', '__proto__'])
      expect(small.fact(id)).to.equal(`“${id}” stands, which no answer sets`);
  });

  it('keeps words that run from the right apart from ours', () => {
    const right = inWords(
      withWords(() => 'ألم', 'ar'),
      'ar',
    );
    expect(right.fact('white')).to.equal('ticks “\u2068ألم\u2069”');
  });
});

describe('A condition in words', () => {
  const said = (condition: Condition): string => small.sentence(condition);

  it('asks for nothing where it is empty', () => {
    expect(said({})).to.equal('always');
    expect(small.short({})).to.equal('');
  });

  it('joins what must all hold', () => {
    expect(said({ when: ['white', 'numb'] })).to.equal(
      'ticks “It is white and cold”, and ticks “It is numb”',
    );
  });

  it('lists what any of may hold', () => {
    expect(said({ whenAny: ['white', 'numb'] })).to.equal(
      'any of: ticks “It is white and cold”; ticks “It is numb”',
    );
  });

  it('says how many of a list must hold', () => {
    const condition = { when: ['streak'], whenAny: ['white', 'numb', 'swollen'], atLeast: 2 };
    expect(said(condition)).to.equal(
      'ticks “A red line runs up from it”, and at least 2 of: ticks “It is white and cold”; ticks “It is numb”; ticks “It is swollen”',
    );
  });

  it('says what must not hold', () => {
    expect(said({ when: ['white'], unless: ['numb', 'swollen'] })).to.equal(
      'ticks “It is white and cold” – but not if: ticks “It is numb”; ticks “It is swollen”',
    );
    expect(said({ unless: ['numb'] })).to.equal('but not if: ticks “It is numb”');
  });

  it('does not pass off an empty list as no condition', () => {
    expect(said({ whenAny: [] })).to.equal('any of: nothing');
  });

  it('gives its parts to whoever lays them out', () => {
    expect(small.phrase({ when: ['numb'], whenAny: ['white'], unless: ['bump'] })).to.deep.equal({
      all: ['ticks “It is numb”'],
      some: { atLeast: 1, of: ['ticks “It is white and cold”'] },
      none: ['ticks “It was bumped”'],
    });
  });

  it('is short by labels alone', () => {
    expect(small.short({ when: ['white'], whenAny: ['numb'] })).to.equal(
      '“It is white and cold”, and “It is numb”',
    );
    expect(small.short({ unless: ['under-16'] })).to.equal('but not if: “Under 16” or not sure');
  });

  it('cuts a label short between words where it is asked to, and shows that it did', () => {
    expect(small.short({ when: ['streak'] }, { most: 12 })).to.equal('“A red line…”');
  });

  it('tells a run of single answers by its ends, and a crowd of ticks by one and a number', () => {
    expect(built.label('past-72h')).to.match(/^from “.+” to “.+”$/);
    expect(built.label('small-sudden')).to.match(/^“.+” or \d+ other answers$/);
  });

  it('keeps to the questions it is asked about', () => {
    const nerves = built.label('arm-weak', { at: ({ id }) => id === 'nerves' });
    expect(built.label('arm-weak')).to.contain(nerves).and.to.contain(' or ');
  });

  it('finds an answer behind every fact that a built-in guide asks for', () => {
    const { questions, flags, cautions, causes, choices, remedies } = upperBackDocument.guide;
    const conditions: readonly Condition[] = [
      ...questions.flatMap((question) => [question, ...question.options]),
      ...flags.flatMap((flag) => [flag, ...(flag.raised ?? [])]),
      ...cautions,
      ...causes,
      ...choices.flatMap(({ rows, sides }) => [...rows, ...sides]),
      ...remedies,
    ];
    for (const condition of conditions) {
      expect(built.sentence(condition)).not.to.contain('which no answer sets');
      for (const id of [...(condition.when ?? []), ...(condition.whenAny ?? [])])
        expect(built.label(id), id).not.to.equal(`“${id}”`);
    }
  });
});

describe('Words that are not there', () => {
  it('are an error that names the languages there are', () => {
    expect(() => inWords(smallDocument, 'de')).to.throw(/"de".*en/);
  });

  it('are shown by their id, one by one', () => {
    const document: GuideDocument = {
      ...smallDocument,
      texts: { en: { ...smallDocument.texts.en!, options: {} } },
    };
    expect(inWords(document, 'en').fact('white')).to.equal('ticks “white”');
    expect(smallGuide.flags[0]?.when).to.deep.equal(['white']);
  });
});
