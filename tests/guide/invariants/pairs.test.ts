import { expect } from '@open-wc/testing';
import type { Guide } from '../../../src/guide/guide.js';
import { keyOf, pairsOf, type Pairs } from '../../../src/guide/invariants/pairs.js';
import { neutralVisit } from '../../../src/guide/invariants/picks.js';
import { subjectOf } from '../../../src/guide/invariants/subject.js';
import { list, one, tiny } from '../tiny.js';

const guideWith = (parts: Partial<Guide>): Guide =>
  tiny({
    questions: [list('first', ['a', 'b']), one('second', ['c', 'd', 'e'])],
    ...parts,
  });

/** The pairs of the plainest visit, in words: to the second question that is its first answer. */
function pairsIn(guide: Guide, pairs: Pairs): readonly string[] {
  const neutral = neutralVisit(subjectOf({ guide, texts: {}, planTexts: {} }));
  return [...pairsOf(guide, neutral, pairs)].map(([x, y]) => `${String(x.answer)}+${String(y.answer)}`);
}

describe('the pairs of a proof', () => {
  it('are none where none are asked for', () => {
    expect(pairsIn(guideWith({}), 'none')).to.deep.equal([]);
  });

  it('are all that can be said together, each once, the one that is asked earlier first', () => {
    expect(pairsIn(guideWith({}), 'all')).to.deep.equal([
      'a+b',
      'a+unsure',
      'a+d',
      'a+e',
      'a+unsure',
      'b+unsure',
      'b+d',
      'b+e',
      'b+unsure',
      'unsure+d',
      'unsure+e',
      'unsure+unsure',
    ]);
  });

  it('are otherwise those of which one rule reads both, each once', () => {
    const flags: Guide['flags'] = [
      { id: 'rf-both', level: 'doctor', when: ['e', 'a'] },
      { id: 'rf-too', level: 'urgent', whenAny: ['a', 'e'] },
      { id: 'rf-one', level: 'urgent', when: ['b'] },
    ];
    expect(pairsIn(guideWith({ flags }), 'sharing')).to.deep.equal(['a+e']);
  });

  it('take what is unsaid by an answer for something that it changes', () => {
    const flags: Guide['flags'] = [{ id: 'rf-plain', level: 'doctor', when: ['a'], unless: ['c'] }];
    // The plainest visit says "c": whichever other answer is given takes that back.
    expect(pairsIn(guideWith({ flags }), 'sharing')).to.deep.equal(['a+d', 'a+e', 'a+unsure']);
  });

  it('leave out answers by which nothing changes for any rule', () => {
    const questions = [
      list('first', [{ id: 'a', sets: ['same'] }, 'b'], { none: ['same'] }),
      list('second', ['c']),
    ];
    const flags: Guide['flags'] = [{ id: 'rf-same', level: 'doctor', when: ['same', 'c'] }];
    expect(pairsIn(guideWith({ questions, flags }), 'sharing')).to.deep.equal([
      'b+unsure',
      'b+c',
      'unsure+c',
    ]);
  });

  it('have one number, whichever comes first, and each its own', () => {
    const { picks } = neutralVisit(subjectOf({ guide: guideWith({}), texts: {}, planTexts: {} }));
    const [x, y, z] = picks as [(typeof picks)[0], (typeof picks)[0], (typeof picks)[0]];
    expect(keyOf(x, y)).to.equal(keyOf(y, x));
    expect(new Set([keyOf(x, y), keyOf(x, z), keyOf(y, z)]).size).to.equal(3);
  });
});
