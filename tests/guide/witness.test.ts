import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { idsOf } from '../../src/guide/guide-ids.js';
import { goalKey, reached } from '../../src/guide/reach.js';
import { visitOf } from '../../src/guide/visit.js';
import type { Condition, Guide } from '../../src/guide/guide.js';
import { walk, type Situation } from '../../src/guide/walk.js';
import { searchWitness, witnessOf, type Goal } from '../../src/guide/witness.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { answersTo } from '../cases/arbitraries.js';
import { smallGuide } from './small-guide.js';
import { list, one, tiny } from './tiny.js';

/** Everything that a guide says may happen. */
const goalsOf = (guide: Guide): readonly Goal[] => {
  const all = (kind: Goal['kind'], things: readonly { readonly id: string }[]): readonly Goal[] =>
    things.map(({ id }) => ({ kind, id }));
  return [
    ...all('asked', guide.questions),
    ...all(
      'offered',
      guide.questions.flatMap(({ options }) =>
        options.flatMap((option) => [option, ...(option.options ?? [])]),
      ),
    ),
    ...all('flag', guide.flags),
    ...guide.flags.flatMap(({ id, raised = [] }) =>
      raised.map((_, index): Goal => ({ kind: 'raise', id, index })),
    ),
    ...all('caution', guide.cautions),
    ...all('cause', guide.causes),
    ...all(
      'leads',
      guide.causes.filter(({ overlay }) => !overlay),
    ),
    ...guide.choices.flatMap(({ rows, sides }) => [...all('row', rows), ...all('side', sides)]),
    ...all('remedy', guide.remedies),
    ...[...idsOf(guide).actions].map((id): Goal => ({ kind: 'action', id })),
  ];
};

/** Whether no answer was given after help had come first. */
const isRealVisit = (guide: Guide, situation: Situation): boolean => {
  const { asked, answers } = walk(guide, situation);
  return asked.every((_, index) => {
    const before = Object.fromEntries(asked.slice(0, index).map(({ id }) => [id, answers[id]!]));
    return walk(guide, { ...situation, answers: before }).stop === undefined;
  });
};

/** The small guide, in which flags, causes, rows and remedies all ask for one fact more. */
const askingFor = (fact: string): Guide => {
  const more = <T extends Condition>(list: readonly T[]): readonly T[] =>
    list.map((each) => ({ ...each, when: [...new Set([...(each.when ?? []), fact])] }));
  return {
    ...smallGuide,
    flags: more(smallGuide.flags),
    causes: more(smallGuide.causes),
    choices: smallGuide.choices.map((choice) => ({ ...choice, rows: more(choice.rows) })),
    remedies: more(smallGuide.remedies),
  };
};

describe('witness', () => {
  for (const [name, guide] of Object.entries({ upperBack, smallGuide }))
    it(`is found for everything that may happen in ${name}, and is a visit that really goes so`, () => {
      const missing: string[] = [];
      for (const goal of goalsOf(guide)) {
        const situation = witnessOf(guide, goal);
        if (!situation) {
          missing.push(goalKey(goal));
          continue;
        }
        expect(isRealVisit(guide, situation), goalKey(goal)).to.be.true;
        const happened = [...reached(guide, visitOf(guide, situation))];
        expect(happened, goalKey(goal)).to.include(goalKey(goal));
      }
      expect(missing).to.deep.equal([]);
    });

  it('is found for everything that any visit comes upon', () => {
    // Each fact in turn is asked for by everything, so that much can no longer happen, and what is left must be found.
    for (const fact of ['white', 'numb', 'thumb-worse', 'under-16', 'streak']) {
      const guide = askingFor(fact);
      const never = new Set(
        goalsOf(guide)
          .filter((goal) => !witnessOf(guide, goal))
          .map(goalKey),
      );
      expect(never, fact).not.to.be.empty;
      fc.assert(
        fc.property(
          answersTo(guide),
          fc.constantFrom('GB', undefined),
          fc.boolean(),
          (answers, region, checkingIn) => {
            const visit = visitOf(guide, { answers, region, checkingIn });
            for (const key of reached(guide, visit)) expect(never.has(key), `${key}, ${fact}`).to.be.false;
          },
        ),
        { numRuns: 300 },
      );
    }
  });

  it('is the same every time', () => {
    const goal: Goal = { kind: 'row', id: 'R2' };
    expect(witnessOf(upperBack, goal)).to.deep.equal(witnessOf(upperBack, goal));
  });

  it('is looked for only where it is asked for', () => {
    const uk: Goal = { kind: 'flag', id: 'rf-uk-upper' };
    expect(witnessOf(upperBack, uk)?.region).to.equal('GB');
    expect(witnessOf(upperBack, uk, { region: 'US' })).to.be.undefined;
    const worse: Goal = { kind: 'fact', id: 'trend-worse' };
    expect(witnessOf(upperBack, worse)?.checkingIn).to.be.true;
    expect(witnessOf(upperBack, worse, { checkingIn: false })).to.be.undefined;
  });

  it('answers only once where only one answer is taken', () => {
    const guide = tiny({
      questions: [one('q', ['a', { id: 'both', sets: ['a', 'b'] }, 'b'])],
      flags: [{ id: 'rf', level: 'doctor', when: ['a', 'b'] }],
    });
    expect(witnessOf(guide, { kind: 'flag', id: 'rf' })?.answers).to.deep.equal({ q: 'both' });
  });

  it('ticks what opens the detail that it needs', () => {
    const guide = tiny({
      questions: [list('q', [{ id: 'fall', options: [{ id: 'bent' }] }])],
      flags: [{ id: 'rf', level: 'doctor', when: ['bent'] }],
    });
    expect(witnessOf(guide, { kind: 'flag', id: 'rf' })?.answers).to.deep.equal({ q: ['fall', 'bent'] });
  });

  it('leaves out what must not be said, and answers the rest so that nothing comes first', () => {
    const guide = tiny({
      questions: [
        one('q', [{ id: 'ill', sets: ['bad'] }, { id: 'well' }]),
        list('r', ['x'], { unless: ['well'] }),
        list('s', ['y']),
      ],
      flags: [
        { id: 'rf-bad', level: 'emergency', when: ['bad'] },
        { id: 'rf', level: 'doctor', when: ['y'], unless: ['x'] },
      ],
    });
    const situation = witnessOf(guide, { kind: 'flag', id: 'rf' });
    expect(situation?.answers).to.deep.include({ s: ['y'] });
    expect(situation?.answers['q']).not.to.equal('ill');
  });

  it('uses "none of these", "not sure" and what is lacking', () => {
    const guide = tiny({
      questions: [
        list('q', ['a', 'b'], { none: ['nothing'], lacking: { options: ['a'], sets: ['no-a'] } }),
        list('r', ['c'], { unsure: ['perhaps'] }),
      ],
      flags: [{ id: 'rf', level: 'doctor', when: ['nothing', 'no-a', 'perhaps'] }],
    });
    expect(witnessOf(guide, { kind: 'flag', id: 'rf' })?.answers).to.deep.equal({
      q: ['none'],
      r: ['unsure'],
    });
    const lacking = witnessOf(guide, { kind: 'flag', id: 'rf' });
    expect(walk(guide, lacking!).facts.has('no-a')).to.be.true;
  });

  it('takes a flag for what keeps someone from a plan only where nothing takes it back', () => {
    const guide = tiny({
      questions: [list('q', ['a', 'b', 'c'])],
      flags: [
        { id: 'rf-no-plan', level: 'doctor', when: ['a'], unless: ['b'], noPlan: true },
        {
          id: 'rf-raised',
          level: 'doctor',
          whenAny: ['a', 'b'],
          raised: [{ whenAny: ['c'], level: 'emergency' }],
        },
      ],
      cautions: [],
      causes: [
        { id: 'c-both', when: ['a', 'b'], fits: ['walk'] },
        { id: 'c-any', fits: ['walk'] },
      ],
      remedies: [{ id: 'walk', family: 'walk', evidence: 'weak' }],
    });
    expect(witnessOf(guide, { kind: 'leads', id: 'c-both' })?.answers).to.deep.equal({ q: ['a', 'b'] });
  });

  it('knows that "not sure" about an emergency leads to urgent help', () => {
    const guide = tiny({
      questions: [list('q', ['a'])],
      flags: [{ id: 'rf', level: 'emergency', when: ['a'] }],
    });
    expect(witnessOf(guide, { kind: 'action', id: 'today' })?.answers).to.deep.equal({ q: ['unsure'] });
  });

  it('says what came first where there is none', () => {
    const guide = tiny({
      questions: [list('q', ['a']), list('r', ['b'], { phase: 'identifying' })],
      flags: [
        { id: 'rf-a', level: 'emergency', when: ['a'] },
        { id: 'rf', level: 'doctor', when: ['a', 'b'] },
      ],
    });
    const search = searchWitness(guide, { kind: 'flag', id: 'rf' });
    expect(search).to.deep.include({ exhausted: true, endedBy: 'rf-a' });
    expect(search.visit).to.be.undefined;
    expect(search.tried).to.be.above(0);
  });

  it('tries nothing where no answers can do', () => {
    const guide = tiny({
      questions: [one('q', ['a', 'b'])],
      flags: [{ id: 'rf', level: 'doctor', when: ['a', 'b'] }],
    });
    expect(searchWitness(guide, { kind: 'flag', id: 'rf' })).to.deep.equal({ tried: 0, exhausted: true });
  });
});
