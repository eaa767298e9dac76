import type { Situation } from '../walk.js';
import { invariants } from './invariants.js';
import type { Broken } from './prove.js';
import type { Subject } from './subject.js';

/**
 * Holds single visits to what the invariants say of any visit: for answers that somebody made up, or that
 * were generated, beyond the routes and pairs of a proof.
 * @returns a function that tells what a visit breaks, nothing when all is well
 */
export function inspector(subject: Subject): (situation: Situation) => readonly Broken[] {
  const checks = invariants.map((invariant) => ({ invariant, check: invariant.check(subject) }));
  return (situation) => {
    const visit = { ...subject.read(situation), situation, picks: [], wide: true };
    return checks.flatMap(({ invariant, check }) => {
      const breaches = [...(check.visit?.(visit) ?? [])];
      return breaches.length > 0 ? [{ invariant, breaches }] : [];
    });
  };
}
