import fc from 'fast-check';
import type { Attack } from './attack.js';

/** What came of a number of cases. */
export interface TriedOut {
  readonly cases: number;
  /** What was found, with all that is needed to find it again. */
  readonly found?: {
    readonly seed: number;
    readonly path: string;
    readonly case: string;
    readonly message: string;
  };
}

/**
 * Tries cases of an attack.
 * @param most how many, and for how many milliseconds at most
 */
export async function tryOut(
  { property }: Attack,
  most: { readonly cases: number; readonly milliseconds?: number },
  seed: number,
): Promise<TriedOut> {
  const { milliseconds } = most;
  const ran = await fc.check(property(), {
    numRuns: most.cases,
    seed,
    ...(milliseconds !== undefined && { interruptAfterTimeLimit: milliseconds }),
  });
  if (!ran.failed || ran.counterexamplePath === null) return { cases: ran.numRuns };
  return {
    cases: ran.numRuns,
    found: {
      seed: ran.seed,
      path: ran.counterexamplePath,
      case: fc.stringify(ran.counterexample).slice(0, 4000),
      message: String(ran.errorInstance).slice(0, 2000),
    },
  };
}

/** Any seed: whoever runs it again finds other cases. */
export const anySeed = (): number => Math.floor(Math.random() * 2 ** 31);

/** What to say of a find: how to see it again comes first. */
export const told = (
  name: string,
  { seed, path, case: shrunk, message }: NonNullable<TriedOut['found']>,
): string => `npm run fuzz -- --only ${name} --seed ${seed} (path ${path})\n${message}\n${shrunk}`;
