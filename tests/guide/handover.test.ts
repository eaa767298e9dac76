import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answers, HandoverPart } from '../../src/guide/guide.js';
import { handoverOf, triedInAll, type Told } from '../../src/guide/handover.js';
import { walk } from '../../src/guide/walk.js';
import { smallGuide } from './small-guide.js';

const order: readonly HandoverPart[] = [
  { id: 'what', questions: ['cause', 'now'] },
  { id: 'who', questions: ['age'] },
  { id: 'signs', questions: ['signs', 'since'] },
];

const handed = (answers: Answers, parts = order) =>
  handoverOf(smallGuide, parts, walk(smallGuide, { answers }));

const told = (answers: Answers, question: string): Told | undefined =>
  handed(answers)
    .parts.flatMap((part) => part.told)
    .find((each) => each.question === question);

const well: Answers = { age: 'adult', signs: 'none', cause: ['typing'], now: ['none'] };

describe('a handover', () => {
  it('tells the answers in the order of its parts, and leaves out a part without any', () => {
    const { parts } = handed({ age: 'adult', signs: 'none' });
    expect(parts.map(({ id }) => id)).to.deep.equal(['who', 'signs']);
    expect(handed(well).parts.map(({ id }) => id)).to.deep.equal(['what', 'who', 'signs']);
  });

  it('tells every sign that was said "no" to', () => {
    expect(told(well, 'signs')).to.deep.include({
      ticked: [],
      others: ['white', 'streak', 'numb', 'fall'],
      otherwise: 'denied',
    });
  });

  it('does not call what was left unticked beside something a "no"', () => {
    expect(told({ ...well, signs: ['numb'] }, 'signs')).to.deep.include({
      ticked: [{ id: 'numb' }],
      others: ['white', 'streak', 'fall'],
      otherwise: 'unticked',
    });
  });

  it('leaves open what somebody was not sure of, beside what they were sure of', () => {
    expect(told({ ...well, signs: ['unsure'] }, 'signs')).to.deep.include({
      ticked: [],
      otherwise: 'unsure',
    });
    expect(told({ ...well, signs: ['numb', 'unsure'] }, 'signs')).to.deep.include({
      ticked: [{ id: 'numb' }],
      otherwise: 'unsure',
    });
  });

  it('tells the details under an option, those that were not ticked and "not sure which"', () => {
    expect(told({ ...well, signs: ['fall', 'bruised'] }, 'signs')?.ticked).to.deep.equal([
      { id: 'fall', details: { ticked: [{ id: 'bruised' }], others: ['bent'], otherwise: 'unticked' } },
    ]);
    expect(told({ ...well, signs: ['fall', 'unsure-fall'] }, 'signs')?.ticked).to.deep.equal([
      { id: 'fall', details: { ticked: [], others: ['bent', 'bruised'], otherwise: 'unsure' } },
    ]);
  });

  it('tells one answer of several without the others', () => {
    expect(told(well, 'age')).to.deep.include({ ticked: [{ id: 'adult' }], others: [] });
  });

  it('names the questions that help came before, and no question that would not have come', () => {
    expect(handed({ age: 'adult', signs: ['white'] }).notAsked).to.deep.equal(['cause', 'now']);
    expect(handed({ age: 'child', signs: ['white'] }).notAsked).to.deep.equal(['now']);
    expect(handed(well).notAsked).to.deep.equal([]);
  });

  it('has one part without a name where a guide puts nothing in order', () => {
    const { parts } = handed(well, []);
    expect(parts.map(({ id }) => id)).to.deep.equal([undefined]);
    expect(parts[0]?.told.map(({ question }) => question)).to.deep.equal(['age', 'signs', 'cause', 'now']);
  });

  it('loses no question, whatever was answered and whatever a guide puts in order', () => {
    const ids = smallGuide.questions.map(({ id }) => id);
    const picks = fc.subarray([
      'white',
      'streak',
      'numb',
      'fall',
      'bent',
      'unsure',
      'none',
      'typing',
      'swollen',
    ]);
    fc.assert(
      fc.property(fc.subarray(ids), picks, (named, picked) => {
        const answers = { age: 'adult', signs: picked, cause: picked, now: picked };
        const { asked } = walk(smallGuide, { answers });
        const { parts } = handoverOf(
          smallGuide,
          [{ id: 'some', questions: named }],
          walk(smallGuide, { answers }),
        );
        const all = parts.flatMap((part) => part.told.map(({ question }) => question));
        expect(all).to.have.members(asked.map(({ id }) => id));
        for (const { question, ticked, others } of parts.flatMap((part) => part.told)) {
          const offered = smallGuide.questions.find(({ id }) => id === question)!;
          const both = [...ticked.map(({ id }) => id), ...others];
          expect(new Set(both).size).to.equal(both.length);
          if (offered.kind === 'list') expect(offered.options.map(({ id }) => id)).to.include.members(both);
        }
      }),
    );
  });
});

describe('what was tried', () => {
  const day = 86_400_000;

  it('is told once for each remedy, with how often, when last, and the last word on it', () => {
    expect(
      triedInAll([
        { remedy: 'warm-soak', at: day, outcome: 'same' },
        { remedy: 'cold-pack', at: 2 * day, outcome: 'worse', settled: true },
        { remedy: 'warm-soak', at: 3 * day, outcome: 'better' },
        { remedy: 'warm-soak', at: 4 * day },
      ]),
    ).to.deep.equal([
      { remedy: 'warm-soak', at: 4 * day, times: 3, outcome: 'better', settled: undefined },
      { remedy: 'cold-pack', at: 2 * day, times: 1, outcome: 'worse', settled: true },
    ]);
  });

  it('is nothing where nothing was', () => {
    expect(triedInAll([])).to.deep.equal([]);
  });
});
