import { allOf, factsSetBy, unsureOf } from './answer.js';
import { couldHold, holds } from './condition.js';
import {
  NONE,
  NOT_SURE,
  type Answer,
  type Condition,
  type Guide,
  type Id,
  type Option,
  type Question,
} from './guide.js';
import { own, regionOf } from './region.js';
import { possibleFacts, questionsOf, walk, type Situation } from './walk.js';

/** One order in which questions can be met, for a visitor without flags. */
export interface Route {
  readonly questions: readonly Id[];
  /** The facts that decided which questions were worth asking. */
  readonly because: readonly Id[];
}

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
 * Every order in which the questions of a visit can be met, told apart by nothing but which are asked.
 * Flags would only end a route sooner, so the longest route here is the longest there is.
 */
export function routes(guide: Guide, situation: Omit<Situation, 'answers'> = {}): readonly Route[] {
  const questions = questionsOf(guide, situation.checkingIn, situation.rechecking);
  const deciding = new Set(questions.flatMap((question) => [question, ...allOf(question)].flatMap(named)));
  const found: Route[] = [];
  const follow = (index: number, asked: readonly Id[], facts: ReadonlySet<Id>): void => {
    const question = questions[index];
    if (!question) {
      found.push({ questions: asked, because: [...facts] });
      return;
    }
    if (!holds(question, facts)) return follow(index + 1, asked, facts);
    for (const effect of effects(question, deciding))
      follow(index + 1, [...asked, question.id], new Set([...facts, ...effect]));
  };
  const start = regionOf(guide, situation.region).facts.filter((fact) => deciding.has(fact));
  follow(0, [], new Set(start));
  const byOrder = new Map(found.map((route) => [route.questions.join(), route]));
  return [...byOrder.values()];
}

const named = ({ when = [], whenAny = [], unless = [] }: Condition | Option): readonly Id[] => [
  ...when,
  ...whenAny,
  ...unless,
];

/** The sets of deciding facts that the answers to a question can leave behind, each once. */
function effects(question: Question, deciding: ReadonlySet<Id>): readonly (readonly Id[])[] {
  const seen = new Map<string, readonly Id[]>();
  for (const answer of singleAnswers(question)) {
    const facts = factsSetBy(question, answer)
      .map(([fact]) => fact)
      .filter((fact) => deciding.has(fact));
    seen.set(facts.join(), facts);
  }
  return [...seen.values()];
}

/**
 * How many questions are still to be asked at most. What is answered already is not asked again, unless a
 * check-in may yet find the pain worse: then every warning sign is, and how it is by now.
 * @returns 0 once the answers lead to a result
 */
export function questionsLeft(guide: Guide, situation: Situation): number {
  const { next, facts, stop } = walk(guide, situation);
  if (!next || stop) return 0;
  const questions = questionsOf(guide, situation.checkingIn, situation.rechecking);
  const left = questions.slice(questions.indexOf(next));
  const mayBeWorse = left.some(({ options }) => options.some(({ trend }) => trend === 'worse'));
  const settled = ({ id, phase }: Question): boolean =>
    own(situation.answers, id) !== undefined && !(mayBeWorse && ['screening', 'choosing'].includes(phase));
  const possible = new Set(facts.keys());
  return left.filter((question) => {
    const spokenAgainst = question.unless?.some((id) => facts.has(id));
    if (spokenAgainst || !couldHold(question, possible)) return false;
    for (const fact of possibleFacts(question)) possible.add(fact);
    return question === next || !settled(question);
  }).length;
}
