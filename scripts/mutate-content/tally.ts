import { equivalents, speaksOf } from './equivalents.js';
import type { Verdict } from './judge.js';
import type { Operator } from './mutant.js';

/** How the mutants of one kind came out. */
export interface Kind {
  readonly kind: string;
  /** Whether somebody could come to harm by it. */
  readonly safety: boolean;
  readonly mutants: number;
  readonly killed: number;
  /** Makes no difference to anybody: for a reason that is written down, or in none of the visits looked at. */
  readonly same: number;
  readonly survived: number;
  /** The day on which it was judged. */
  readonly on: string;
}

/** How many of several kinds together. */
export type Sum = Pick<Kind, 'mutants' | 'killed' | 'same' | 'survived'> & { readonly scorePercent: number };

/** Whether nobody meets anything else: as far as was looked, or for a reason that is written down. */
export const isTheSame = (verdict: Verdict): boolean =>
  verdict.differs === undefined || equivalents.some((one) => speaksOf(one, verdict));

/** What became of each kind that was judged. */
export const kindsOf = (
  operators: readonly Operator[],
  verdicts: readonly Verdict[],
  on: string,
): readonly Kind[] =>
  operators
    .map(({ kind, safety }) => {
      const mutants = verdicts.filter((verdict) => verdict.kind === kind);
      const left = mutants.filter(({ killedBy }) => killedBy === undefined);
      const same = left.filter(isTheSame).length;
      const killed = mutants.length - left.length;
      return { kind, safety, mutants: mutants.length, killed, same, survived: left.length - same, on };
    })
    .filter(({ mutants }) => mutants > 0);

/**
 * What is known of every kind: what was judged now, and otherwise what was judged before.
 * @param all how many mutants of a kind there are: of which only some were judged, or not as many as there are, says
 *   nothing
 */
export const known = (
  operators: readonly Operator[],
  all: (kind: string) => number,
  now: readonly Kind[],
  before: readonly Kind[] = [],
): readonly Kind[] =>
  operators.flatMap(({ kind }) => {
    const whole = [...now, ...before].find((one) => one.kind === kind && one.mutants === all(kind));
    return whole ? [whole] : [];
  });

/** All of them together. The score leaves out what makes no difference. */
export function sumOf(kinds: readonly Kind[]): Sum {
  const sum = (part: 'mutants' | 'killed' | 'same' | 'survived'): number =>
    kinds.reduce((total, kind) => total + kind[part], 0);
  const counted = sum('mutants') - sum('same');
  return {
    mutants: sum('mutants'),
    killed: sum('killed'),
    same: sum('same'),
    survived: sum('survived'),
    scorePercent: counted === 0 ? 100 : Math.floor((sum('killed') / counted) * 10_000) / 100,
  };
}
