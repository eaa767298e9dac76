/**
 * Mutation testing of what the guides say: breaks each guide on purpose in every way that operators.ts knows, and
 * looks whether the proof notices. Ends with an error when a change that could harm somebody goes unnoticed.
 *
 * `npm run mutate:content` judges all; with words after it only the mutants in whose kind or place one of them
 * stands; with `--rules` or `--words` those alone, with `--every=6` each sixth of a kind. `--survivors` names each that went unnoticed; `--record` keeps
 * the numbers.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { equivalents } from './mutate-content/equivalents.js';
import type { Verdict } from './mutate-content/judge.js';
import { operators } from './mutate-content/operators.js';
import { record } from './record.mjs';

const names = process.argv.includes('--survivors');
const filter = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const began = performance.now();
let judged = 0;
const processes = Math.min(availableParallelism(), 8);
const parts = process.argv.filter((part) => /^--(rules|words|every=\d+)$/.test(part));
const shares = await Promise.all(Array.from({ length: processes }, (_, index) => share(index)));
const verdicts = shares.flat();
const seconds = Math.round((performance.now() - began) / 1000);

const kinds = operators.map(({ kind, safety }) => {
  const mutants = verdicts.filter((verdict) => verdict.kind === kind);
  const killed = mutants.filter(({ killedBy }) => killedBy !== undefined).length;
  const left = mutants.filter(({ killedBy }) => killedBy === undefined);
  const equivalent = left.filter(isTheSame).length;
  return { kind, safety, mutants: mutants.length, killed, equivalent, survived: left.length - equivalent };
});
const sum = (of: readonly (typeof kinds)[number][], part: 'mutants' | 'killed' | 'equivalent' | 'survived') =>
  of.reduce((total, kind) => total + kind[part], 0);
const score = (of: readonly (typeof kinds)[number][]): number => {
  const counted = sum(of, 'mutants') - sum(of, 'equivalent');
  return counted === 0 ? 100 : Math.floor((sum(of, 'killed') / counted) * 10_000) / 100;
};
const killers = new Map<string, number>();
for (const { killedBy } of verdicts) if (killedBy) killers.set(killedBy, (killers.get(killedBy) ?? 0) + 1);

const column = (text: string | number) => String(text).padStart(11);
console.log(`${'killed'.padStart(11)}${column('equivalent')}${column('survived')}`);
for (const { kind, safety, mutants, killed, equivalent, survived } of kinds)
  if (mutants > 0)
    console.log(
      `${column(killed)}${column(equivalent)}${column(survived)}  ${kind}${safety ? '' : ' (no harm)'}`,
    );
console.log('\nKilled by:');
for (const [killer, count] of [...killers].sort(([, a], [, b]) => b - a))
  console.log(`${column(count)}  ${killer}`);

const harmful = kinds.filter(({ safety }) => safety);
const lost = sum(harmful, 'survived');
console.log(
  `\n${verdicts.length} mutants in ${seconds} s: ${score(kinds)} % killed; of those that could harm, ${score(harmful)} %, ${lost} survived.`,
);
record('mutate-content', {
  command: 'npm run mutate:content',
  seconds,
  mutants: verdicts.length,
  killed: sum(kinds, 'killed'),
  equivalent: sum(kinds, 'equivalent'),
  survived: sum(kinds, 'survived'),
  scorePercent: score(kinds),
  safety: {
    mutants: sum(harmful, 'mutants'),
    killed: sum(harmful, 'killed'),
    equivalent: sum(harmful, 'equivalent'),
    survived: lost,
    scorePercent: score(harmful),
    floorPercent: 100,
  },
  killedBy: Object.fromEntries(killers),
  kinds,
});
process.exitCode = lost === 0 ? 0 : 1;

/** Why a mutant that nothing noticed changes nothing, where that is known. */
function reasonFor({ guide, kind, about }: Verdict): string | undefined {
  return equivalents.find(
    (one) => one.kind === kind && (one.guide === undefined || one.guide === guide) && one.about.test(about),
  )?.because;
}

/** Whether nobody meets anything else: as far as was looked, or for a reason that is written down. */
function isTheSame(verdict: Verdict): boolean {
  return verdict.differs === undefined || reasonFor(verdict) !== undefined;
}

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
