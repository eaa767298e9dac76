import type { GuideDocument, Id } from '../../src/guide/guide.js';

/** One small change to a guide that must not go unnoticed. */
export interface Mutant {
  /** What is changed, as a path that a reader finds again: `flags.rf-heart.level`. */
  readonly about: string;
  /** Ids that the change has to do with: what speaks of them is asked first. */
  readonly touches: readonly Id[];
  readonly apply: (document: GuideDocument) => GuideDocument;
}

/** A kind of change, as a careless author or a merge could make it. */
export interface Operator {
  readonly kind: string;
  /** Whether somebody could come to harm by it; otherwise the plan is merely less apt. */
  readonly safety: boolean;
  /** The fields of the guide that it changes, named as in guide-shape.ts and words-shape.ts. */
  readonly fields: readonly string[];
  /** Whether it changes words and figures, which no visit depends on. */
  readonly words?: true;
  /** Whether no visit shows it: where nothing notices it, it is never taken for a change without a difference. */
  readonly unseen?: true;
  readonly mutants: (document: GuideDocument) => readonly Mutant[];
}

/** A list without the item at a place. */
export const without = <T>(list: readonly T[], index: number): readonly T[] => list.toSpliced(index, 1);

/** A list with another item at a place. */
export const put = <T>(list: readonly T[], index: number, item: T): readonly T[] => list.with(index, item);

/** A list in which an item and the next have changed places. */
export const swapped = <T>(list: readonly T[], index: number): readonly T[] => {
  const item = list[index];
  return item === undefined ? list : without(list, index).toSpliced(index + 1, 0, item);
};

/** An object without a key. */
export function lacking<T extends object>(object: T, key: keyof T): T {
  const { [key]: _, ...rest } = object;
  return rest as T;
}
