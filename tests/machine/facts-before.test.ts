import { expect } from '@open-wc/testing';
import { factsBefore, placeOf, type Standing } from '../../src/machine/place.js';
import { freshJourney } from '../../src/machine/journey.js';
import type { Answers } from '../../src/guide/guide.js';
import { list, one, tiny } from '../guide/tiny.js';

const guide = tiny({
  questions: [
    one('who', ['old', 'young'], { phase: 'welcome', also: [{ id: 'for-other' }] }),
    list('signs', ['red', 'blue']),
    list('more', ['hot']),
  ],
});

const standing = (answers: Answers, at?: string): Standing => ({
  guide,
  region: undefined,
  without: [],
  journey: { ...freshJourney(guide), answers },
  at,
});
const before = (answers: Answers, at?: string): readonly string[] =>
  ['old', 'young', 'for-other', 'red', 'blue', 'hot'].filter((id) =>
    factsBefore(standing(answers, at)).has(id),
  );

describe('the facts before a question', () => {
  it('are those of every answer, where it is the next to ask', () => {
    expect(before({})).to.deep.equal([]);
    expect(before({ who: ['old', 'for-other'] })).to.deep.equal(['old', 'for-other']);
    expect(before({ who: 'old', signs: ['red'] })).to.deep.equal(['old', 'red']);
  });

  it('leave out its own answer and later ones, where the visitor went back to it', () => {
    const answers = { who: ['old', 'for-other'], signs: ['red'], more: ['hot'] };
    expect(before(answers, 'who')).to.deep.equal([]);
    expect(before(answers, 'signs')).to.deep.equal(['old', 'for-other']);
    expect(before(answers, 'more')).to.deep.equal(['old', 'for-other', 'red']);
  });

  it('are all that stand, where nothing is asked', () => {
    const all = standing({ who: 'old', signs: ['red'], more: ['hot'] });
    expect(factsBefore(all)).to.equal(placeOf(all).walk.facts);
  });
});
