import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess } from '../../src/guide/assess.js';
import { NONE, NOT_SURE, type Answers, type Id } from '../../src/guide/guide.js';
import { questionsLeft } from '../../src/guide/routes.js';
import { inHindsight } from '../../src/machine/care.js';
import { placeOf, situationOf } from '../../src/machine/place.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { answersTo } from '../cases/arbitraries.js';
import { cautionRows } from '../cases/caution-rows.js';
import { meaning } from '../cases/expectations.js';
import { redFlags } from '../cases/red-flags.js';
import { deeds, type Deed } from './events.js';
import { configure, report, start, talk, type Talk } from './talk.js';

const STATES = [
  'welcome',
  'screening',
  'identifying',
  'choosing',
  'planning',
  'trying',
  'telling',
  'checkingIn',
  'concluded',
  'escalated',
];

/** Ticks that are, each by itself and whenever the pain began, a sign of help that comes first, by evidence.md. */
const signs = new Set(
  redFlags
    .filter(({ level, region }) => !region && (level === 'emergency' || level === 'urgent'))
    .filter(({ says }) => Object.keys(says).length === 1 && !('began' in says || 'now' in says))
    .flatMap(({ says }) => Object.values(says).map((answer) => [answer].flat().at(-1)!)),
);

const ticks = (visit: Talk): readonly Id[] => Object.values(visit.context().journey.answers).flat();

/** Remedies that evidence.md takes away from someone who gave these answers, each to its own question. */
const takenAway = (answers: Answers): readonly Id[] =>
  cautionRows
    .filter(({ says }) =>
      Object.entries(says).every(([question, said]) =>
        [said].flat().every((id) => [answers[question] ?? []].flat().includes(id)),
      ),
    )
    .flatMap(({ removes }) => removes.flatMap(meaning));

function checkPlace(visit: Talk): void {
  const state = visit.state();
  const { context } = visit;
  expect(state).to.be.oneOf(STATES);
  const { question, assessment, walk } = placeOf(context());
  const asks = ['welcome', 'screening', 'identifying', 'choosing', 'checkingIn'].includes(state);
  // Whoever takes "worse" back stands before the signs that it opened: they are asked next, whatever is said.
  if (!asks && state !== 'telling') expect(question, state).to.be.undefined;
  if (state === 'escalated') expect(assessment.level).not.to.equal('selfcare');
  if (state !== 'planning' && state !== 'trying') return;
  expect(visit.offered()).not.to.deep.equal([]);
  const worse = context()
    .journey.trials.slice(context().journey.heard ?? 0)
    .filter(({ outcome }) => outcome === 'worse');
  for (const { remedy } of worse) expect(visit.offered()).not.to.include(remedy);

  expect(walk.next).to.be.undefined;
  for (const { level, comfort } of assessment.flags)
    expect(level === 'emergency' || (level === 'urgent' && !comfort)).to.be.false;
  expect(ticks(visit).filter((id) => signs.has(id))).to.deep.equal([]);
  const offered = new Set(visit.offered());
  expect(takenAway(context().journey.answers).filter((id) => offered.has(id))).to.deep.equal([]);
  for (const { remedy } of assessment.plan?.withheld ?? []) expect(offered.has(remedy)).to.be.false;
  if (state === 'trying') expect(offered.has(context().trying!)).to.be.true;
}

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
    expect(signs.size).to.be.at.least(35);
    expect(signs.has(NONE)).to.be.false;
  });

  it('take remedies away for what is said of a question, not for the same word said of another', () => {
    // "Not sure" when it began once counted as "not sure" of the age, and failed a visit in thousands.
    expect(takenAway({ age: 'age-16-49', began: NOT_SURE })).not.to.include('otc-acetaminophen');
    expect(takenAway({ age: NOT_SURE, began: 'days-2' })).to.include('otc-acetaminophen');
  });

  it('keep every visit, whatever is done in it, on the chart and away from an unsafe plan', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(visits(60), (all) => {
        const visit = talk(upperBack);
        for (const { on } of all) {
          on(visit);
          reached.add(visit.state());
          checkPlace(visit);
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
