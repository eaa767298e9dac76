import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { GuideDocument } from '../src/guide/guide.js';
import type { Breach } from '../src/guide/invariants/breach.js';
import { prove, type Proof } from '../src/guide/invariants/prove.js';
import { subjectOf } from '../src/guide/invariants/subject.js';

/** A proof that came from another process, and its breaches by invariant. */
export interface SharedProof extends Omit<Proof, 'broken'> {
  readonly broken: readonly {
    readonly number: number;
    readonly id: string;
    readonly breaches: readonly Breach[];
  }[];
}

/** The proof of the plainest visits only, in some seconds. */
export function quickProof(document: GuideDocument): SharedProof {
  const { broken, ...counts } = prove(subjectOf(document));
  return {
    ...counts,
    broken: broken.map(({ invariant: { number, id }, breaches }) => ({ number, id, breaches })),
  };
}

/**
 * The deep proof of a built-in guide, shared among the cores of this machine.
 * @param guide its id
 */
export async function deepProof(guide: string): Promise<SharedProof> {
  const of = Math.min(availableParallelism(), 8);
  const parts = await Promise.all(Array.from({ length: of }, (_, index) => part(guide, index, of)));
  return parts.reduce(together);
}

function part(guide: string, index: number, of: number): Promise<SharedProof> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('proof-part.ts', import.meta.url)), [
      guide,
      String(index),
      String(of),
    ]);
    let proof: SharedProof | undefined;
    child.on('message', (message) => (proof = message as SharedProof));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (proof && code === 0) resolve(proof);
      else reject(new Error(`part ${index + 1} of ${of} of the proof ended with code ${code}`));
    });
  });
}

const together = (a: SharedProof, b: SharedProof): SharedProof => ({
  routes: a.routes + b.routes,
  routesLeft: a.routesLeft + b.routesLeft,
  picks: a.picks + b.picks,
  pairs: a.pairs + b.pairs,
  pairsLeft: a.pairsLeft + b.pairsLeft,
  everyPair: a.everyPair && b.everyPair,
  visits: a.visits + b.visits,
  bound: a.bound,
  longest: {
    first: Math.max(a.longest.first, b.longest.first),
    later: Math.max(a.longest.later, b.longest.later),
    again: Math.max(a.longest.again, b.longest.again),
  },
  broken: [...a.broken, ...b.broken],
});
