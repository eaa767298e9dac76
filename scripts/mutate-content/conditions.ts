import type { Condition, Id } from '../../src/guide/guide.js';
import { lacking, without } from './mutant.js';

/** A condition that was changed, and what of it was. */
export interface Changed<T> {
  readonly what: string;
  readonly fact: Id;
  readonly changed: T;
}

type Part = 'when' | 'whenAny' | 'unless';

/** The same, each time without one fact of a part of its condition. */
export const losingFacts = <T extends Condition>(rule: T, part: Part): readonly Changed<T>[] =>
  (rule[part] ?? []).map((fact, index) => {
    const left = without(rule[part] ?? [], index);
    return {
      what: `${part}.${fact}`,
      fact,
      // With none of `whenAny` left it would always hold: that is another change, told by its own name.
      changed: left.length === 0 ? lacking(rule, part) : { ...rule, [part]: left },
    };
  });

/** The same, with one more fact needed. */
export const needingMore = <T extends Condition>(rule: T): readonly Changed<T>[] =>
  rule.atLeast === undefined
    ? []
    : [{ what: 'atLeast', fact: '', changed: { ...rule, atLeast: rule.atLeast + 1 } }];

/** Signs that it is not so bad, which tempt an author to let a warning go. */
export const REASSURING: readonly Id[] = ['easing', 'now-and-then', 'checked-already', 'trend-better'];

/** The same, taken back each time by something that reassures. */
export const reassured = <T extends Condition>(rule: T, among: readonly Id[]): readonly Changed<T>[] =>
  REASSURING.filter((fact) => among.includes(fact) && !(rule.unless ?? []).includes(fact)).map((fact) => ({
    what: `unless.${fact}`,
    fact,
    changed: { ...rule, unless: [...(rule.unless ?? []), fact] },
  }));

/** The facts that a condition names. */
export const factsIn = ({ when = [], whenAny = [], unless = [] }: Condition): readonly Id[] => [
  ...when,
  ...whenAny,
  ...unless,
];
