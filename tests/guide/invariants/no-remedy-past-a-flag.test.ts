import { expect } from '@open-wc/testing';
import { assess } from '../../../src/guide/assess.js';
import type { Answers, Flag, Guide, Id, Question } from '../../../src/guide/guide.js';
import { noRemedyPastAFlag } from '../../../src/guide/invariants/no-remedy-past-a-flag.js';
import { subjectOf } from '../../../src/guide/invariants/subject.js';
import { planFor } from '../../../src/guide/plan.js';
import { walk } from '../../../src/guide/walk.js';
import { list, tiny } from '../tiny.js';

const emergency = [{ say: '112', dial: '112' }];

/** What is found wrong with a guide whose plan is shown whatever stands: the fault that this is there to find. */
function foundIn(parts: Partial<Guide>, answers: Answers, region?: Id): readonly Id[] {
  const guide = tiny(parts);
  const situation = { answers, region };
  const walked = walk(guide, situation);
  const assessment = { ...assess(guide, situation), plan: planFor(guide, walked.facts, {}) };
  const { visit } = noRemedyPastAFlag.check(subjectOf({ guide, texts: {}, planTexts: {} }));
  const found = visit!({ situation, walk: walked, assessment, picks: [], wide: false });
  return [...found].map(({ about }) => about);
}

const signs = list('signs', ['a', 'b', 'c']);
const withFlags = (...flags: readonly Flag[]): Partial<Guide> => ({ questions: [signs], flags });
const told = (...ids: readonly Id[]): Answers => ({ signs: ids });

describe('a plan beside a flag that stands', () => {
  it('is found at urgent and above, and not below', () => {
    expect(foundIn(withFlags({ id: 'rf-a', level: 'urgent', when: ['a'] }), told('a'))).to.deep.equal([
      'rf-a',
    ]);
    expect(foundIn(withFlags({ id: 'rf-a', level: 'doctor', when: ['a'] }), told('a'))).to.deep.equal([]);
    expect(foundIn(withFlags({ id: 'rf-a', level: 'urgent', when: ['a'] }), told('b'))).to.deep.equal([]);
  });

  it('is found where something raises the flag that high, and there alone', () => {
    const raised = withFlags({
      id: 'rf-a',
      level: 'doctor',
      when: ['a'],
      raised: [
        { when: ['b'], level: 'urgent' },
        { when: ['c'], level: 'physio' },
      ],
    });
    expect(foundIn(raised, told('a'))).to.deep.equal([]);
    expect(foundIn(raised, told('a', 'c'))).to.deep.equal([]);
    expect(foundIn(raised, told('a', 'b'))).to.deep.equal(['rf-a']);
    expect(foundIn(raised, told('a', 'b', 'c'))).to.deep.equal(['rf-a']);
  });

  it('is left where the flag depends on the country and comfort is meant', () => {
    const regions = { default: { facts: ['far'], emergency }, GB: { facts: ['near', 'far'], emergency } };
    const flag: Flag = { id: 'rf-a', level: 'urgent', when: ['near', 'a'], comfort: true };
    const other = (changes: Partial<Flag>) => ({ ...withFlags({ ...flag, ...changes }), regions });
    expect(foundIn(other({}), told('a'), 'GB')).to.deep.equal([]);
    expect(foundIn(other({ when: ['a'] }), told('a'), 'GB')).to.deep.equal(['rf-a']);
    expect(foundIn(other({ level: 'emergency' }), told('a'), 'GB')).to.deep.equal(['rf-a']);
    expect(
      foundIn(other({ raised: [{ when: ['b'], level: 'emergency' }] }), told('a', 'b'), 'GB'),
    ).to.deep.equal(['rf-a']);
    const { when, ...conditionless } = flag;
    const { comfort, ...plain } = flag;
    expect(foundIn({ ...withFlags(plain), regions }, told('a'), 'GB'), String(comfort)).to.deep.equal([
      'rf-a',
    ]);
    expect(foundIn({ ...withFlags(conditionless), regions }, told('a'), 'GB'), String(when)).to.deep.equal([
      'rf-a',
    ]);
  });

  it('is found where "not sure" rules out nothing urgent', () => {
    expect(foundIn(withFlags({ id: 'rf-a', level: 'emergency', when: ['a'] }), told('unsure'))).to.deep.equal(
      ['unsure-signs'],
    );
    expect(foundIn(withFlags({ id: 'rf-a', level: 'doctor', when: ['a'] }), told('unsure'))).to.deep.equal(
      [],
    );
  });
});

describe('a plan before a question that could raise a flag', () => {
  /** The second question is not asked of whoever says "a". */
  const asked = (flag: Partial<Flag>, more: Partial<Question> = {}): Partial<Guide> => ({
    questions: [signs, list('more', ['x', 'y'], { unless: ['a'], ...more })],
    flags: [{ id: 'rf-x', level: 'urgent', ...flag }],
  });

  it('is found where any of its answers does', () => {
    expect(foundIn(asked({ when: ['x'] }), told('a'))).to.deep.equal(['more']);
    expect(foundIn(asked({ whenAny: ['z', 'y'] }), told('a'))).to.deep.equal(['more']);
    expect(foundIn(asked({ when: ['a', 'x'] }), told('a'))).to.deep.equal(['more']);
  });

  it('is not found where the question was asked, or has to do with no such flag', () => {
    expect(foundIn(asked({ when: ['x'] }), { signs: ['b'], more: ['none'] })).to.deep.equal([]);
    expect(foundIn(asked({ when: ['x'], level: 'doctor' }), told('a'))).to.deep.equal([]);
    expect(foundIn(asked({ when: ['b'] }), told('a'))).to.deep.equal([]);
  });

  it('is not found where something else that the flag needs is not so, or something said speaks against it', () => {
    expect(foundIn(asked({ when: ['x', 'b'] }), told('a'))).to.deep.equal([]);
    expect(foundIn(asked({ when: ['x'], unless: ['a'] }), told('a'))).to.deep.equal([]);
    expect(foundIn(asked({ when: ['x'], unless: ['b', 'a'] }), told('a'))).to.deep.equal([]);
    expect(foundIn(asked({ when: ['x'], unless: ['b'] }), told('a'))).to.deep.equal(['more']);
  });

  it('is not found where its answers would add nothing to what was said', () => {
    const same = asked({ when: ['a'] }, { options: [{ id: 'x', sets: ['a'] }] });
    // The flag itself stands, and that is told; of the question nothing is.
    expect(foundIn(same, told('a'))).to.deep.equal(['rf-x']);
    expect(foundIn(asked({ whenAny: ['a', 'x'] }), told('a'))).to.deep.equal(['rf-x']);
  });
});
