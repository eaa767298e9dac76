import { goalKey } from '../../guide/reach.js';
import type { Goal, Search } from '../../guide/witness.js';
import { placedConditions } from './conditions.js';
import { logicOf } from './logic.js';
import type { Found, Subject } from './rule.js';

/** Where something stands that may never happen. */
export interface Place {
  readonly goal: Goal;
  readonly at: string;
}

/**
 * What no visit was found for. What contradicts itself is left to the rule that says why.
 * @param never what is said of each, such as "is never offered"
 */
export function* unreached(
  { document: { guide }, reach }: Subject,
  places: Iterable<Place>,
  never: string,
): Generator<Found> {
  const logic = logicOf(guide);
  const impossible = new Set<string>();
  for (const { condition, at } of placedConditions(guide))
    if (logic.impossible(condition) !== undefined) impossible.add(at);
  const told = new Set<string>();
  for (const { goal, at } of places) {
    const key = goalKey(goal);
    const search = reach().missing.get(key);
    // Something that stands in two places is one thing.
    if (!search || impossible.has(at) || told.has(key)) continue;
    told.add(key);
    yield { path: at, message: `"${goal.id}" ${never}: ${lookedFor(search)}.` };
  }
}

/** How far was looked, so that nobody takes "not found" for more than it is. */
export function lookedFor({ tried, exhausted, endedBy }: Search): string {
  if (endedBy !== undefined)
    return `in all of ${tried} visits that would lead there, help comes first ("${endedBy}")`;
  if (exhausted)
    return tried === 0
      ? 'no answers were found that lead there, in any region, in a first visit or a check-in'
      : `none of the ${tried} visits that should lead there does`;
  return `${tried} visits were tried and none leads there; there may be others`;
}
