import type { Id } from '../guide.js';
import type { Situation } from '../walk.js';

/** A place where a guide breaks an invariant. */
export interface Breach {
  /** What of the guide breaks it: one breach is told for each. */
  readonly about: Id;
  /** What happens, in plain words, and how it could be put right. */
  readonly message: string;
  /** The answers that lead there; without them it holds for every visit. */
  readonly visit?: Situation;
}
