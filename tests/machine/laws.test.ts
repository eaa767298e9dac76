import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess } from '../../src/guide/assess.js';
import { NONE, NOT_SURE, type Answers } from '../../src/guide/guide.js';
import { questionsLeft } from '../../src/guide/routes.js';
import { inHindsight } from '../../src/machine/care.js';
import { situationOf } from '../../src/machine/place.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { answersTo } from '../cases/arbitraries.js';
import { cases } from '../cases/upper-back/cases.js';
import { deeds, type Deed } from './events.js';
import { signsIn, takenAway, wrongWith } from './safe-place.js';
import { configure, report, start, talk, type Talk } from './talk.js';

const visits = (maxLength: number): fc.Arbitrary<Deed[]> =>
  fc.array(deeds(upperBack), { minLength: 20, maxLength });

/** What a visitor would get who had said the same in one go. */
function straight(visit: Talk): Talk {
  const { region, without, journey } = visit.context();
  const other = talk(upperBack, { region, without });
  return other.send(journey.checkingIn ? report : start).tell(journey.answers);
}

describe('laws · the conversation', () => {
  it('know the signs of an emergency and of urgent help', () => {
    // Without them the checks below would prove little.
    const signs = signsIn(cases);
    expect(signs.size).to.be.at.least(35);
    expect(signs.has(NONE)).to.be.false;
  });

  it('take remedies away for what is said of a question, not for the same word said of another', () => {
    // "Not sure" when it began once counted as "not sure" of the age, and failed a visit in thousands.
    const taken = (answers: Answers) => takenAway(cases, answers, 'US');
    expect(taken({ age: 'age-16-49', began: NOT_SURE })).not.to.include('otc-acetaminophen');
    expect(taken({ age: NOT_SURE, began: 'days-2' })).to.include('otc-acetaminophen');
  });

  it('take a remedy away in its countries, and in no other', () => {
    // A gel that is sold in Britain once counted as offered past a caution there, in one visit of tens of thousands.
    const gel = (region: string | undefined) =>
      takenAway(cases, { age: 'age-16-49' }, region).includes('otc-topical-nsaid');
    expect(['US', 'us', undefined, 'nonsense'].map(gel)).to.deep.equal([true, true, true, true]);
    expect(['GB', 'UK', 'DE'].map(gel)).to.deep.equal([false, false, false]);
  });

  it('keep every visit, whatever is done in it, on the chart and away from an unsafe plan', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(visits(60), (all) => {
        const visit = talk(upperBack);
        for (const { on } of all) {
          on(visit);
          reached.add(visit.state());
          expect([...wrongWith(cases, visit)]).to.deep.equal([]);
        }
      }),
      { numRuns: 250 },
    );
    expect([...reached]).to.include.members([
      'planning',
      'trying',
      'telling',
      'escalated',
      'checkingIn',
      'concluded',
    ]);
  });

  it('give the same result by detours, by resuming and in a straight run', () => {
    fc.assert(
      fc.property(visits(45), (all) => {
        const visit = talk(upperBack);
        for (const { on, name } of all) if (!name.startsWith('report')) on(visit);
        const { region, without, journey, at } = visit.context();
        fc.pre(at === undefined && Object.keys(journey.answers).length > 0);

        const resumed = talk(upperBack, { region, without, journey: JSON.parse(JSON.stringify(journey)) });
        expect(resumed.assessment()).to.deep.equal(visit.assessment());
        expect(resumed.question()).to.equal(visit.question());

        const tried = inHindsight(journey, visit.assessment().trend);
        expect(visit.assessment()).to.deep.equal(
          assess(upperBack, situationOf({ journey, region }), { without, picks: journey.picks, tried }),
        );

        // A new sign is told before the rest in a straight run, so the rest could not be added to it.
        if (journey.rechecking) return;
        const other = straight(visit);
        expect(other.question()).to.equal(visit.question());
        expect(other.assessment().level).to.equal(visit.assessment().level);
        expect(other.offered().length > 0).to.equal(visit.offered().length > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('give the same result for the same answers, in whichever country the visit began', () => {
    const regions = fc.constantFrom('GB', 'US', 'AU', undefined);
    fc.assert(
      fc.property(visits(30), regions, (all, region) => {
        const visit = talk(upperBack);
        for (const { on } of all) on(visit);
        visit.send(configure(region));
        const { journey, at } = visit.context();
        fc.pre(at === undefined);
        const other = talk(upperBack, { region, journey });
        expect(other.assessment()).to.deep.equal(visit.assessment());
      }),
      { numRuns: 100 },
    );
  });

  it('tell an end at most once for each answer, and always after it', () => {
    fc.assert(
      fc.property(visits(40), (all) => {
        const visit = talk(upperBack);
        for (const { on } of all) on(visit);
        visit.news.forEach(({ type }, index) => {
          const before = visit.news[index - 1]?.type;
          if (type === 'escalated' || type === 'concluded') expect(before).to.equal('answered');
          if (type === 'finished') expect(before).to.be.oneOf(['escalated', 'concluded']);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('promise a number of questions that never grows, on a first visit and on a later one', () => {
    fc.assert(
      fc.property(answersTo(upperBack), answersTo(upperBack), (first, later) => {
        const visit = talk(upperBack).tell(first).send(report);
        const counts: number[] = [];
        for (;;) {
          counts.push(questionsLeft(upperBack, situationOf(visit.context())));
          const question = visit.question();
          if (question === undefined) break;
          visit.answer(question, later[question]);
          expect(visit.question(), 'an answer was refused').not.to.equal(question);
        }
        expect(counts.at(-1)).to.equal(0);
        counts.forEach((count, index) => {
          expect(count).to.be.at.least(counts.length - 1 - index);
          if (index > 0) expect(count).to.be.below(counts[index - 1]!);
        });
      }),
      { numRuns: 200 },
    );
  });
});
