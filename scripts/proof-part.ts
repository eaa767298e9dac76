/** One share of the proof, in a process of its own. Run by proof.ts. */
import { prove } from '../src/guide/invariants/prove.js';
import { subjectOf } from '../src/guide/invariants/subject.js';
import { upperBackDocument } from '../tests/cases/upper-back-document.js';

const [index = 0, of = 1] = process.argv.slice(2).map(Number);
const { broken, ...counts } = prove(subjectOf(upperBackDocument), { deep: true, part: { index, of } });
process.send?.({
  ...counts,
  // An invariant holds functions, which no message can carry.
  broken: broken.map(({ invariant: { number, id }, breaches }) => ({ number, id, breaches })),
});
