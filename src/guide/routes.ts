import { couldHold } from './condition.js';
import type { Guide, Id, Question } from './guide.js';
import { own } from './region.js';
import { RouteMap } from './route-map.js';
import { possibleFacts, questionsOf, walk, type Situation } from './walk.js';

export { singleAnswers } from './route-effects.js';

/** One order in which questions can be met, for a visitor without flags. */
export interface Route {
  readonly questions: readonly Id[];
  /** The facts that decided which questions were worth asking. */
  readonly because: readonly Id[];
}

/**
 * Every order in which the questions of a visit can be met, told apart by nothing but which are asked.
 * Flags would only end a route sooner, so the longest route here is the longest there is.
 *
 * A guide of many deciding questions has more orders than anyone could list: {@link RouteMap} counts them.
 * @param most how many to list at most
 */
export function routes(
  guide: Guide,
  situation: Omit<Situation, 'answers'> = {},
  most = Infinity,
): readonly Route[] {
  const found: Route[] = [];
  for (const { questions, because } of new RouteMap(guide, situation).routes()) {
    if (found.length >= most) break;
    found.push({ questions, because });
  }
  return found;
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
