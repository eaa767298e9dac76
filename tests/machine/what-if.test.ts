import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { factsSetBy } from '../../src/guide/answer.js';
import type { Plan } from '../../src/guide/assess.js';
import { rank } from '../../src/guide/flags.js';
import type { Answer, Answers, Guide, Id, Level, Question } from '../../src/guide/guide.js';
import { regionOf } from '../../src/guide/region.js';
import { singleAnswers } from '../../src/guide/routes.js';
import type { WhatIf } from '../../src/guide/what-if.js';
import { freshJourney, type Journey } from '../../src/machine/journey.js';
import { placeOf, type Standing } from '../../src/machine/place.js';
import { whatIfAt as stepsAt } from '../../src/machine/what-if.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well, wellLater } from '../cases/upper-back/conversation.js';
import { largeGuide } from '../cases/large-guide.js';
import { oneTickAway } from '../cases/one-tick-away.js';
import { smallGuide } from '../guide/small-guide.js';
import { change, talk, type Talk } from './talk.js';

interface Visit {
  readonly guide: Guide;
  readonly journey: Journey;
  readonly region?: string | undefined;
  readonly without?: readonly Id[] | undefined;
}

/** All that is told, in one go. */
function whatIfAt(at: Standing): readonly WhatIf[] {
  const steps = stepsAt(at);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const begin = ({ guide, ...input }: Visit): Talk => talk(guide, input);
const journeyOf = (guide: Guide, answers: Answers, more: Partial<Journey> = {}): Journey => ({
  ...freshJourney(guide),
  answers,
  ...more,
});

/** The same visit, with the visitor gone back to one question and answering it anew. */
const afterChanging = (visit: Visit, question: Id, value: Answer): Talk =>
  begin(visit).send(change(question)).answer(question, value);

const planOf = (visit: Talk): Plan => {
  const { plan } = visit.assessment();
  if (!plan) throw new Error('There is no plan.');
  return plan;
};

/** The facts that stood before each question that was asked. */
function* asAsked(visit: Talk): Generator<readonly [Question, Answer, ReadonlySet<Id>]> {
  const { guide, region } = visit.context();
  const { walk } = placeOf(visit.context());
  const facts = new Set(regionOf(guide, region).facts);
  for (const question of walk.asked) {
    const answer = walk.answers[question.id]!;
    yield [question, answer, new Set(facts)];
    for (const [fact] of factsSetBy(question, answer)) facts.add(fact);
  }
}

const left = ({ withheld }: Plan): readonly Id[] => withheld.map(({ remedy }) => remedy);
const offered = ({ offers }: Plan): readonly Id[] => offers.map(({ remedy }) => remedy);
const activeIn = ({ choices }: Plan): Readonly<Record<Id, string>> =>
  Object.fromEntries(choices.map(({ id, active }) => [id, active.join()]));

/** That a visit which was changed is what was told of it. */
function expectAsTold({ told, effect }: WhatIf, now: Talk, other: Talk): void {
  const plan = planOf(now);
  const { level } = now.assessment();
  const otherLevel = other.assessment().level;
  if (effect.kind === 'asks-more') {
    expect(other.question(), 'the next question').not.to.be.undefined;
    return;
  }
  expect(other.question(), 'a question that was not told of').to.be.undefined;
  if (effect.kind === 'level') {
    expect(effect.level).to.equal(told === 'then' ? otherLevel : level);
    if (told === 'then') expect(rank(otherLevel)).to.be.above(rank(level));
    else expect(rank(otherLevel)).to.be.below(rank(level));
    return;
  }
  expect(otherLevel, 'a level that was not told of').to.equal(level);
  if (effect.kind === 'no-plan') {
    expect(other.assessment().plan).to.be.undefined;
    return;
  }
  if (effect.kind === 'better') {
    expect(other.state()).to.equal('concluded');
    return;
  }
  const [shown, hidden] = told === 'then' ? [planOf(other), plan] : [plan, planOf(other)];
  if (effect.kind === 'choices') {
    const changed = Object.keys(activeIn(plan)).filter((id) => activeIn(shown)[id] !== activeIn(hidden)[id]);
    expect(effect.choices.map(({ id }) => id)).to.deep.equal(changed);
    for (const { id, active } of effect.choices) expect(active.join()).to.equal(activeIn(shown)[id]);
    return;
  }
  expect(activeIn(shown), 'a choice that was not told of').to.deep.equal(activeIn(hidden));
  if (effect.kind === 'first') {
    expect(offered(shown)[0]).to.equal(effect.remedy);
    expect(offered(hidden)[0]).to.not.equal(effect.remedy);
    return;
  }
  expect(offered(shown)[0], 'a remedy that was not told of').to.equal(offered(hidden)[0]);
  if (effect.kind === 'cause') {
    expect(shown.causes[0]).to.equal(effect.cause);
    expect(hidden.causes[0]).to.not.equal(effect.cause);
    return;
  }
  for (const remedy of effect.remedies) {
    expect(left(shown)).to.include(remedy);
    expect(offered(hidden)).to.include(remedy);
  }
}

const ids = (answer: Answer): string => [answer].flat().join();

/** Every answer one tick away that sends to more help, found by giving it to the machine. */
function raisedByForce(visit: Visit): readonly string[] {
  const now = begin(visit);
  const found = new Set<string>();
  for (const [question, given, facts] of asAsked(now))
    for (const ticks of oneTickAway(question, given, facts)) {
      const other = afterChanging(visit, question.id, ticks);
      if (other.question() !== undefined) continue;
      const { level } = other.assessment();
      if (rank(level) <= rank(now.assessment().level)) continue;
      const kept = placeOf(other.context()).walk.answers[question.id]!;
      found.add(`${question.id} ${ids(kept)} ${level}`);
    }
  return [...found].sort();
}

const raisedAsTold = (told: readonly WhatIf[]): readonly string[] =>
  told
    .flatMap(({ question, effect, told, others }) =>
      told === 'then' && effect.kind === 'level'
        ? others.map(({ answer }) => `${question} ${ids(answer)} ${effect.level}`)
        : [],
    )
    .sort();

/** A visit with a plan in which some things are answered otherwise than by someone well. */
const visits = (guide: Guide, base: Answers, more: Partial<Journey> = {}): fc.Arbitrary<Visit> => {
  const questions = guide.questions.filter(({ id }) => id in base);
  const answers = fc.tuple(
    fc.constantFrom(...questions),
    fc.array(fc.nat(500), { minLength: 1, maxLength: 3 }),
  );
  const changes = answers.map(([question, picks]): [Id, Answer] => {
    const all = singleAnswers(question);
    const at = (index: number): Answer => all[index % all.length]!;
    const [first = 0] = picks;
    return [question.id, question.kind === 'one' ? at(first) : picks.flatMap(at)];
  });
  return fc.record({
    guide: fc.constant(guide),
    region: fc.constantFrom('US', 'GB', 'DE', undefined),
    without: fc.subarray(['heat', 'medicine', 'massage'], { maxLength: 1 }),
    journey: fc
      .tuple(
        fc.array(changes, { maxLength: 3 }),
        fc.record(
          Object.fromEntries(
            guide.choices.map(({ id, sides }) => [id, fc.constantFrom(...sides.map((side) => side.id))]),
          ),
          { requiredKeys: [] },
        ),
        fc.array(
          fc.record({
            remedy: fc.constantFrom(...guide.remedies.map(({ id }) => id)),
            at: fc.constant(0),
            outcome: fc.constantFrom('better' as const, 'same' as const, 'worse' as const),
          }),
          { maxLength: 2 },
        ),
      )
      .map(([changed, picks, trials]) =>
        journeyOf(
          guide,
          { ...base, ...Object.fromEntries(changed) },
          { picks: picks as never, trials, ...more },
        ),
      ),
  });
};

const large = largeGuide(8).guide;
const calm = (guide: Guide): Answers =>
  Object.fromEntries(
    guide.questions.map(({ id, kind, options }) => [
      id,
      kind === 'list' ? 'none' : (options.find(({ sets }) => !sets) ?? options[0])!.id,
    ]),
  );

const kinds: readonly (readonly [name: string, guide: Guide, visits: fc.Arbitrary<Visit>])[] = [
  ['a first visit', upperBack, visits(upperBack, well)],
  ['a check-in', upperBack, visits(upperBack, wellLater, { checkingIn: true })],
  [
    'signs asked again',
    upperBack,
    visits(upperBack, { ...well, 'signs-since': 'none' }, { rechecking: true }),
  ],
  ['a publisher’s guide', smallGuide, visits(smallGuide, calm(smallGuide))],
  [
    'a check-in in a publisher’s guide',
    smallGuide,
    visits(smallGuide, calm(smallGuide), { checkingIn: true }),
  ],
  ['a guide of another shape', large, visits(large, calm(large))],
];

describe('what if · told of', () => {
  for (const [name, , all] of kinds) {
    it(`${name}: is what comes of changing that one answer`, () => {
      let told = 0;
      fc.assert(
        fc.property(all, fc.nat(), (visit, from) => {
          const now = begin(visit);
          fc.pre(now.question() === undefined && now.assessment().plan !== undefined);
          const found = whatIfAt(now.context());
          const each = found.flatMap((whatIf) => whatIf.others.map((other) => ({ whatIf, other })));
          // Every one of them over all runs, some of them in each.
          for (const { whatIf, other } of each.filter((_, index) => (index + from) % 4 === 0)) {
            const changed = afterChanging(visit, whatIf.question, other.answer);
            expectAsTold(whatIf, now, changed);
            told += 1;
          }
        }),
        { numRuns: 25 },
      );
      expect(told).to.be.above(25);
    });

    it(`${name}: is everything that would send to more help`, () => {
      let compared = 0;
      fc.assert(
        fc.property(all, (visit) => {
          const now = begin(visit);
          fc.pre(now.question() === undefined && now.assessment().plan !== undefined);
          const found = raisedByForce(visit);
          compared += found.length;
          expect(raisedAsTold(whatIfAt(now.context()))).to.deep.equal(found);
        }),
        { numRuns: 12 },
      );
      expect(compared).to.be.above(20);
    });
  }

  it('does not depend on the order in which anything was answered or ticked', () => {
    fc.assert(
      fc.property(visits(upperBack, well), (visit) => {
        const turned = Object.fromEntries(
          Object.entries(visit.journey.answers)
            .reverse()
            .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer].reverse()]),
        );
        const other = { ...visit, journey: { ...visit.journey, answers: turned } };
        expect(whatIfAt(begin(other).context())).to.deep.equal(whatIfAt(begin(visit).context()));
      }),
      { numRuns: 20 },
    );
  });

  it('comes with the most serious first', () => {
    fc.assert(
      fc.property(visits(upperBack, well), (visit) => {
        const found = whatIfAt(begin(visit).context());
        const levels = found.flatMap(({ told, effect }, index) =>
          told === 'then' && effect.kind === 'level' ? [{ index, level: effect.level }] : [],
        );
        expect(levels.map(({ index }) => index)).to.deep.equal(levels.map((_, index) => index));
        const ranks = levels.map(({ level }) => rank(level));
        expect(ranks).to.deep.equal([...ranks].sort((a, b) => b - a));
      }),
      { numRuns: 20 },
    );
  });
});

const found = (answers: Answers, region = 'US', more: Partial<Journey> = {}): readonly WhatIf[] =>
  whatIfAt(begin({ guide: upperBack, region, journey: journeyOf(upperBack, answers, more) }).context());

const lower = (level: Level) => (whatIf: WhatIf) =>
  whatIf.effect.kind === 'level' && rank(whatIf.effect.level) <= rank(level);

describe('what if · and a false answer', () => {
  it('is not invited where help is needed now or today, whether there is a plan or not', () => {
    expect(found({ ...well, happened: ['cancer'] })).to.deep.equal([]);
    expect(found({ ...well, danger: ['chest'] })).to.deep.equal([]);
    const britain = found(well, 'GB');
    expect(britain).not.to.be.empty;
    expect(britain.filter(lower('urgent'))).to.deep.equal([]);
  });

  it('is not invited where a doctor should look: only what was said is told, as the reason', () => {
    const why = found({ ...well, nerves: ['arm-tingle'] }).filter(lower('doctor'));
    expect(why.map(({ told, question }) => [told, question])).to.deep.equal([['why', 'nerves']]);
  });

  it('brings no remedy back: what is left out is told with its reason', () => {
    const all = found({ ...well, health: ['blood', 'thinner'] });
    const back = all.filter(({ told, effect }) => told === 'why' && effect.kind === 'left-out');
    expect(back.map(({ question }) => question)).to.include('health');
  });
});

describe('what if · while a question is open', () => {
  it('is nothing: there is no result yet', () => {
    expect(found({ age: 'age-16-49' })).to.deep.equal([]);
    const visit = begin({ guide: upperBack, region: 'US', journey: journeyOf(upperBack, well) });
    expect(whatIfAt(visit.send(change('age')).context())).to.deep.equal([]);
  });

  it('would be open again, that is said in place of a result', () => {
    const all = found(wellLater, 'US', { checkingIn: true });
    const more = all.filter(({ effect }) => effect.kind === 'asks-more');
    const trends = more.flatMap(({ question, others }) =>
      question === 'trend' ? others.map(({ option }) => option) : [],
    );
    expect(trends).to.include.members(['trend-worse', 'trend-new']);
  });
});
