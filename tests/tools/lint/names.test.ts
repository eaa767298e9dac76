import { expect } from '@open-wc/testing';
import { distance, nearest, slipOf } from '../../../src/tools/lint/nearest.js';
import { keysOf, pathOf, valueAt } from '../../../src/tools/lint/paths.js';
import { idForm, isoDate, languageForm, regionForm } from '../../../src/tools/lint/same-value.js';

describe('lint · near names', () => {
  it('are as far apart as it takes to write one for the other', () => {
    expect(distance('fever', 'fever')).to.equal(0);
    expect(distance('fever', 'fevre')).to.equal(1);
    expect(distance('fever', 'fver')).to.equal(1);
    expect(distance('fever', 'feever')).to.equal(1);
    expect(distance('fever', 'lever')).to.equal(1);
    expect(distance('fever', 'levers')).to.equal(2);
    expect(distance('fever', 'something')).to.equal(3);
  });
  it('come nearest first', () => {
    expect(nearest('chast', ['chests', 'chest', 'legs'])).to.deep.equal(['chest', 'chests']);
  });
  it('are slips of the finger only where one thing can be meant', () => {
    expect(slipOf('chets', ['chest', 'legs'])).to.equal('chest');
    expect(slipOf('past-wek', ['past-week', 'past-wee'])).to.be.undefined;
  });
  it('are never slips where a figure or the beginning of a word differs', () => {
    expect(slipOf('past-5wk', ['past-3wk'])).to.be.undefined;
    expect(slipOf('atypical', ['typical'])).to.be.undefined;
    expect(slipOf('ab', ['ac'])).to.be.undefined;
  });
});

describe('lint · paths', () => {
  for (const keys of [
    ['guide', 'flags', 3, 'when', 0],
    ['texts', 'en GB', 'a"b'],
    ['__proto__'],
    [],
  ] as const)
    it(`lead to the keys ${JSON.stringify(keys)} and back`, () => {
      expect(keysOf(pathOf(keys))).to.deep.equal(keys);
    });
  it('that were shortened lead nowhere', () => {
    expect(keysOf(pathOf(['texts', 'x'.repeat(80)]))).to.be.undefined;
  });
  it('lead only to what is there', () => {
    expect(valueAt({ a: [1, { b: 2 }] }, ['a', 1, 'b'])).to.equal(2);
    expect(valueAt({ a: 1 }, ['a', 'b'])).to.be.undefined;
    expect(valueAt({}, ['constructor'])).to.be.undefined;
  });
});

describe('lint · other forms of a value', () => {
  for (const [written, iso] of Object.entries({
    '20.11.2026': '2026-11-20',
    '11/20/2026': '2026-11-20',
    '2026/11/20': '2026-11-20',
    '2026-1-5': '2026-01-05',
    '20 November 2026': '2026-11-20',
    'Nov 20, 2026': '2026-11-20',
    '5.5.2026': '2026-05-05',
    '2026-11-20T10:00:00Z': '2026-11-20',
  }))
    it(`takes ${written} for ${iso}`, () => {
      expect(isoDate(written)).to.equal(iso);
    });
  for (const written of ['5.6.2026', '05/06/2026', 'soon', '20.11.26', 'No 5, 2026'])
    it(`does not guess the date of ${written}`, () => {
      expect(isoDate(written)).to.be.undefined;
    });
  it('knows ids, countries and languages in other spellings', () => {
    expect(['Sore Thumb', 'sore_thumb', 'soreThumb'].map(idForm)).to.deep.equal(Array(3).fill('sore-thumb'));
    expect(['UK', 'uk', ' gb '].map(regionForm)).to.deep.equal(['GB', 'GB', 'GB']);
    expect(regionForm('England')).to.be.undefined;
    expect(['EN', 'en_gb', 'pt-br'].map(languageForm)).to.deep.equal(['en', 'en-GB', 'pt-BR']);
    expect(languageForm('not a tag')).to.be.undefined;
  });
});
