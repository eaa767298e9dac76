/** One share of the proof, in a process of its own. Run by proof.ts. */
import { prove } from '../src/guide/invariants/prove.js';
import { subjectOf } from '../src/guide/invariants/subject.js';
import { builtInDocument } from '../src/tools/reading/built-in.js';

const [, , guide = '', ...share] = process.argv;
const [index = 0, of = 1] = share.map(Number);
const { broken, ...counts } = prove(subjectOf(await builtInDocument(guide)), {
  deep: true,
  part: { index, of },
});
process.send?.({
  ...counts,
  // An invariant holds functions, which no message can carry.
  broken: broken.map(({ invariant: { number, id }, breaches }) => ({ number, id, breaches })),
});
