/** Judges a share of the mutants in a process of its own. Run by mutate-content.ts. */
import { everyGuide } from '../../tests/cases/every-guide.js';
import { judgeFor } from './judge.js';
import { mutantsOf } from './mutants-of.js';

const [, , index = '0', of = '1', ...filter] = process.argv;
for (const cases of everyGuide) {
  const judge = judgeFor(cases);
  for (const [at, { operator, mutant }] of mutantsOf(cases.document, filter).entries())
    if (at % Number(of) === Number(index)) process.send?.(judge(operator, mutant));
}
process.disconnect();
