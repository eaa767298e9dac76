/**
 * Mutation testing of what the guides say: breaks each guide on purpose in every way that operators.ts knows, and
 * looks whether the proof notices. Ends with an error when a change that could harm somebody goes unnoticed.
 *
 * `npm run mutate:content` judges all; with words after it only the mutants in whose kind or place one of them
 * stands; with `--rules` or `--words` those alone, with `--every=6` each sixth of a kind. `--survivors` names each
 * that went unnoticed, with a visit in which it shows; `--record` keeps the numbers of each kind that was judged whole.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { everyGuide } from '../tests/cases/every-guide.js';
import { measured } from './docs/measured.js';
import type { Verdict } from './mutate-content/judge.js';
import { mutantsOf } from './mutate-content/mutants-of.js';
import { operators } from './mutate-content/operators.js';
import { isTheSame, kindsOf, known, sumOf } from './mutate-content/tally.js';
import { record, today } from './record.mjs';

const names = process.argv.includes('--survivors');
const filter = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const began = performance.now();
let judged = 0;
const processes = Math.min(availableParallelism(), 8);
const parts = process.argv.filter((part) => /^--(rules|words|every=\d+)$/.test(part));
const shares = await Promise.all(Array.from({ length: processes }, (_, index) => share(index)));
const verdicts = shares.flat();
const minutes = Math.round((performance.now() - began) / 60_000);
const kinds = kindsOf(operators, verdicts, today());
const killers = new Map<string, number>();
for (const { killedBy } of verdicts) if (killedBy) killers.set(killedBy, (killers.get(killedBy) ?? 0) + 1);

const column = (text: string | number) => String(text).padStart(11);
console.log(`${column('killed')}${column('the same')}${column('survived')}`);
for (const { kind, safety, killed, same, survived } of kinds)
  console.log(`${column(killed)}${column(same)}${column(survived)}  ${kind}${safety ? '' : ' (no harm)'}`);
console.log('\nKilled by:');
for (const [killer, count] of [...killers].sort(([, a], [, b]) => b - a))
  console.log(`${column(count)}  ${killer}`);

const harmful = sumOf(kinds.filter(({ safety }) => safety));
console.log(
  `\n${verdicts.length} mutants in ${minutes} min: ${sumOf(kinds).scorePercent} % killed; of those that could harm, ${harmful.scorePercent} %, ${harmful.survived} survived.`,
);
const all = everyGuide.flatMap(({ document }) => mutantsOf(document)).map(({ operator }) => operator.kind);
const whole = known(
  operators,
  (kind) => all.filter((one) => one === kind).length,
  kinds,
  measured('mutate-content')?.kinds,
);
record('mutate-content', {
  command: 'npm run mutate:content',
  all: sumOf(whole),
  safety: sumOf(whole.filter(({ safety }) => safety)),
  notJudged: operators.map(({ kind }) => kind).filter((kind) => !whole.some((one) => one.kind === kind)),
  kinds: whole,
});
process.exitCode = harmful.survived === 0 ? 0 : 1;

/** Whoever waits sees it go on, and what went unnoticed as soon as it did. */
function report(verdict: Verdict): void {
  judged += 1;
  if (judged % 100 === 0) console.error(`${judged} judged`);
  const { guide, kind, about, differs, killedBy } = verdict;
  if (names && killedBy === undefined && !isTheSame(verdict))
    console.log(`survived: ${guide} · ${kind} · ${about} · ${differs}`);
}

function share(index: number): Promise<readonly Verdict[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('mutate-content/work.ts', import.meta.url)), [
      String(index),
      String(processes),
      ...parts,
      ...filter,
    ]);
    const told: Verdict[] = [];
    child.on('message', (message) => {
      told.push(message as Verdict);
      report(message as Verdict);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(told);
      else reject(new Error(`part ${index + 1} of ${processes} ended with code ${code}`));
    });
  });
}
