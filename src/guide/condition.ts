import type { Condition, Id } from './guide.js';

/** Anything that can say whether a fact stands. */
export interface Facts {
  has(id: Id): boolean;
}

/**
 * Whether a condition holds.
 * @param condition fact ids; an empty condition always holds
 * @param facts the facts that stand
 */
export function holds(condition: Condition, facts: Facts): boolean {
  return !condition.unless?.some((id) => facts.has(id)) && couldHold(condition, facts);
}

/**
 * Whether a condition could hold if these facts came to stand and nothing spoke against it.
 * It never says no where {@link holds} would say yes.
 */
export function couldHold({ when, whenAny, atLeast = 1 }: Condition, facts: Facts): boolean {
  if (when?.some((id) => !facts.has(id))) return false;
  return !whenAny || whenAny.filter((id) => facts.has(id)).length >= atLeast;
}

/** The facts that a condition asks for and that stand. */
export const standingIn = ({ when = [], whenAny = [] }: Condition, facts: Facts): readonly Id[] =>
  [...when, ...whenAny].filter((id) => facts.has(id));
