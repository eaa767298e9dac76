import { factsOf, factsSetBy, isProblem, offered, readAnswer, unsureOf } from './answer.js';
import type { Facts } from './condition.js';
import { NONE, NOT_SURE, type Answer, type Id, type Option, type Question } from './guide.js';
import { possibleFacts } from './walk.js';

/** What an answer leaves behind, of all that later questions ask for. */
export interface Effect {
  readonly facts: readonly Id[];
  /** The answers of at most one tick that do this, or one of several ticks where only several do. */
  readonly answers: readonly Answer[];
}

export interface Effects {
  readonly effects: readonly Effect[];
  /** False where a list can set more combinations than are looked at. */
  readonly complete: boolean;
}

/** The most deciding facts of one list whose combinations are looked at; each doubles them. */
const MOST_FACTS = 8;
const MOST = 2 * 2 ** MOST_FACTS;

/**
 * Every answer with at most one tick (and, under it, one detail), "none" and "not sure" among them. One answer
 * of several comes alone, and with each box beside it.
 */
export function singleAnswers(question: Question): readonly Answer[] {
  if (question.kind === 'one') {
    const picks = [...question.options.map(({ id }) => id), NOT_SURE];
    return [...picks, ...(question.also ?? []).flatMap(({ id }) => picks.map((pick) => [pick, id]))];
  }
  const ticks = question.options.flatMap((option) =>
    option.options
      ? [...option.options.map(({ id }) => [option.id, id]), [option.id, unsureOf(option.id)]]
      : [[option.id]],
  );
  return [[NONE], ...ticks, [NOT_SURE]];
}

/**
 * Everything that the answers to a question can do to what is asked later, each once: those of several ticks,
 * too.
 * @param facts the facts that stand when it is asked
 * @param needed whether a fact is read later on
 */
export function effectsOf(question: Question, facts: Facts, needed: (fact: Id) => boolean): Effects {
  const reads = new Set(possibleFacts(question).filter(needed));
  // What is offered then makes no difference.
  if (reads.size === 0) return { effects: [{ facts: [], answers: singleAnswers(question) }], complete: true };
  const found = new Map<string, { facts: readonly Id[]; answers: Answer[] }>();
  const add = (answer: Answer): void => {
    const left = sorted(factsSetBy(question, answer).map(([fact]) => fact)).filter(needed);
    const known = found.get(left.join());
    if (!known) found.set(left.join(), { facts: left, answers: [answer] });
    else known.answers.push(answer);
  };
  for (const answer of singleAnswers(question)) if (isOffered(question, answer, facts)) add(answer);
  if (question.kind === 'list' && reads.size > MOST_FACTS)
    return { effects: [...found.values()], complete: false };
  if (question.kind === 'one') return { effects: [...found.values()], complete: true };
  const combined = combinations(question, facts, needed);
  for (const answer of combined.answers) {
    const left = sorted(factsSetBy(question, answer).map(([fact]) => fact)).filter(needed);
    if (!found.has(left.join())) found.set(left.join(), { facts: left, answers: [answer] });
  }
  return { effects: [...found.values()], complete: combined.complete };
}

/** Whether an answer can be given just so where these facts stand. */
export const isOffered = (question: Question, answer: Answer, facts: Facts): boolean => {
  const read = readAnswer(question, answer, facts);
  return !isProblem(read) && [read].flat().length === [answer].flat().length;
};

const sorted = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)].sort();

interface Tally {
  /** What tells answers apart: the needed facts, and whether one of those that "lacking" looks for is ticked. */
  readonly facts: ReadonlySet<Id>;
  readonly spoken: boolean;
  readonly ticks: readonly Id[];
}

/** For each combination of needed facts that ticks of a list can set together, one answer that does. */
function combinations(
  { options, lacking, unsure }: Question,
  facts: Facts,
  needed: (fact: Id) => boolean,
): { readonly answers: readonly Answer[]; readonly complete: boolean } {
  let complete = true;
  let tallies: readonly Tally[] = [{ facts: new Set(), spoken: false, ticks: [] }];
  const grow = (additions: readonly Tally[]): void => {
    const all = new Map<string, Tally>();
    const keep = (tally: Tally): void => {
      const key = `${sorted([...tally.facts]).join()} ${tally.spoken} ${tally.ticks.length > 0}`;
      if (all.has(key)) return;
      if (all.size < MOST) all.set(key, tally);
      else complete = false;
    };
    tallies.forEach(keep);
    for (const addition of additions) for (const tally of tallies) keep(together(tally, addition));
    tallies = [...all.values()];
  };
  for (const option of offered(options, facts))
    grow(waysToTick(option, facts, needed, lacking?.options.includes(option.id) ?? false));
  grow([{ facts: new Set((unsure ?? []).filter(needed)), spoken: false, ticks: [NOT_SURE] }]);
  return { answers: tallies.flatMap(({ ticks }) => (ticks.length > 0 ? [ticks] : [])), complete };
}

const together = (a: Tally, b: Tally): Tally => ({
  facts: new Set([...a.facts, ...b.facts]),
  spoken: a.spoken || b.spoken,
  ticks: [...new Set([...a.ticks, ...b.ticks])],
});

/** An option alone, or with each of its details; several details come together as several ticks do. */
function waysToTick(
  option: Option,
  facts: Facts,
  needed: (fact: Id) => boolean,
  spoken: boolean,
): readonly Tally[] {
  const own = factsOf(option).filter(needed);
  if (!option.options) return [{ facts: new Set(own), spoken, ticks: [option.id] }];
  const unsure = { id: unsureOf(option.id), sets: option.unsure ?? [] };
  let ways: readonly Tally[] = [];
  for (const detail of [...offered(option.options, facts), unsure]) {
    const alone = {
      facts: new Set([...own, ...factsOf(detail).filter(needed)]),
      spoken,
      ticks: [option.id, detail.id],
    };
    const all = new Map<string, Tally>();
    for (const way of [...ways, alone, ...ways.map((each) => together(each, alone))]) {
      const key = sorted([...way.facts]).join();
      if (!all.has(key) && all.size < MOST) all.set(key, way);
    }
    ways = [...all.values()];
  }
  return ways;
}
