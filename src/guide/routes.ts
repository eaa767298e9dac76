import type { Guide, Id } from './guide.js';
import { RouteMap } from './route-map.js';
import type { Situation } from './walk.js';

export { questionsLeft } from './questions-left.js';
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
