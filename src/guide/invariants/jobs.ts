import { factsOf } from '../answer.js';
import { singleAnswers } from '../routes.js';
import type { Answer, Answers, Guide, Id, Question } from '../guide.js';
import { questionsOf, type Situation } from '../walk.js';
import { factsRead } from './rules.js';
import type { Pairs } from './pairs.js';

/** One neutral visit to be run with every pick, and how far: the answers given here stay as they are. */
export interface Job {
  readonly situation: Situation;
  /** `ticks`: the other single answers have jobs of their own. */
  readonly picks: 'all' | 'ticks' | 'none';
  readonly pairs: Pairs;
  /** Whether each visit is also looked at from every side: read by detours, with every preference, and later. */
  readonly wide: boolean;
}

/** What a proof is made of, the most telling first. */
export interface Jobs {
  readonly jobs: Iterable<Job>;
  /** How many there are; for a large guide more than can ever be run. */
  readonly count: number;
}

/**
 * The jobs of a proof: for each country that a rule tells from others the plainest visit, then every
 * single-choice route of a first visit and of a check-in, and a visit that looks at the signs again.
 * @param deep whether all of it is run with every tick, in every country and with pairs of picks
 */
export function jobsFor(guide: Guide, pairs: Pairs, deep: boolean): Jobs {
  const [home, ...abroad] = countries(guide);
  const single = questionsOf(guide, true).filter(({ kind }) => kind === 'one');
  const ofVisit = single.filter(({ phase }) => phase !== 'checking-in');
  const ofCheckIn = single.filter(({ phase }) => phase === 'checking-in');
  const ifDeep: Pairs = deep ? pairs : 'none';
  function* jobs(): Generator<Job> {
    yield { situation: { answers: {}, region: home }, picks: 'all', pairs, wide: true };
    yield {
      situation: { answers: {}, region: home, rechecking: true },
      picks: 'all',
      pairs: ifDeep,
      wide: deep,
    };
    for (const answers of combinations(guide, ofCheckIn))
      yield {
        situation: { answers, region: home, checkingIn: true },
        picks: 'all',
        pairs: ifDeep,
        wide: deep,
      };
    for (const region of abroad)
      yield { situation: { answers: {}, region }, picks: 'all', pairs: ifDeep, wide: deep };
    for (const answers of combinations(guide, ofVisit))
      yield { situation: { answers, region: home }, picks: 'ticks', pairs: ifDeep, wide: deep };
    for (const answers of combinations(guide, single))
      yield {
        situation: { answers, region: home, checkingIn: true },
        picks: deep ? 'ticks' : 'none',
        pairs: 'none',
        wide: false,
      };
    if (!deep) return;
    // At home every pair was run on every route: abroad those are left whose rules a country can change.
    for (const region of abroad) {
      for (const answers of combinations(guide, ofVisit))
        yield { situation: { answers, region }, picks: 'ticks', pairs: 'sharing', wide: false };
      for (const answers of combinations(guide, ofCheckIn))
        yield { situation: { answers, region, checkingIn: true }, picks: 'all', pairs: 'none', wide: false };
    }
  }
  const countsAbroad = abroad.length * (deep ? 1 + product(guide, ofVisit) + product(guide, ofCheckIn) : 1);
  return {
    jobs: jobs(),
    count: 2 + product(guide, ofCheckIn) + product(guide, ofVisit) + product(guide, single) + countsAbroad,
  };
}

/** A country for each set of facts that some rule can tell from the others; the unknown one first. */
export function countries(guide: Guide): readonly (Id | undefined)[] {
  const read = factsRead(guide);
  const seen = new Map<string, Id | undefined>();
  for (const [code, { facts, urgent }] of Object.entries(guide.regions)) {
    const key = [...facts.filter((fact) => read.has(fact)), urgent ?? ''].join();
    if (!seen.has(key) || code === 'default') seen.set(key, code === 'default' ? undefined : code);
  }
  const known = [...seen.values()].filter((code) => code !== undefined);
  // Not by sorting, which puts what is undefined last whatever it is told.
  return known.length < seen.size ? [undefined, ...known] : known;
}

const product = (guide: Guide, questions: readonly Question[]): number =>
  questions.reduce((product, question) => product * toldApart(guide, question).length, 1);

/**
 * Every way to answer these questions that a rule can tell from the others. One at a time: for a large guide there
 * are more than can be held.
 */
function* combinations(guide: Guide, questions: readonly Question[]): Generator<Answers> {
  const question = questions[0];
  if (!question) {
    yield {};
    return;
  }
  for (const answer of toldApart(guide, question))
    for (const answers of combinations(guide, questions.slice(1)))
      yield { [question.id]: answer, ...answers };
}

/** The single answers to a question, without boxes that only words depend on: those make no route of their own. */
export function answersTo(guide: Guide, question: Question): readonly Answer[] {
  const read = factsRead(guide);
  const boxes = (question.also ?? []).filter((box) => factsOf(box).some((fact) => read.has(fact)));
  return singleAnswers({ ...question, also: boxes });
}

/** One of each kind of answer that a rule can tell apart: places between which nothing decides are one. */
function toldApart(guide: Guide, question: Question): readonly Answer[] {
  const read = factsRead(guide);
  const told = new Set<string>();
  const options = question.options.filter(({ id, sets = [id], ...rest }) => {
    const counts = Object.keys(rest).length > 0 || question.lacking?.options.includes(id);
    const facts = sets.filter((fact) => read.has(fact)).sort();
    const key = question.kind === 'list' || counts ? id : `facts ${facts.join()}`;
    return !told.has(key) && told.add(key);
  });
  return answersTo(guide, { ...question, options });
}
