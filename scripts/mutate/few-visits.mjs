/** Proofs of a guide in the tests, of the first visits alone. */
import { prove as proveAll } from '../../src/guide/invariants/prove.js';

export const prove = (subject, limits) => proveAll(subject, { visits: 2_000, ...limits });
