/**
 * Generated attacks on the guide: a million cases, shared among the cores of this machine.
 *
 * `--cases N` tries so many, `--minutes M` for so long at most, `--only NAME` one attack, `--seed N` the same cases again.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { attacks } from '../tests/fuzz/attacks.js';
import { anySeed, told, type TriedOut } from '../tests/fuzz/try-out.js';
import { browserAttacks, tryInBrowser } from './fuzz/in-browser.js';
import type { Share } from './fuzz-part.js';

const MILLION = 1_000_000;
const { record } = (await import(new URL('record.mjs', import.meta.url).href)) as {
  readonly record: (name: string, values: object) => void;
};

const { values: given } = parseArgs({
  options: {
    cases: { type: 'string' },
    minutes: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    record: { type: 'boolean' },
  },
});
const all = [...attacks, ...browserAttacks];
const chosen = given.only === undefined ? all : all.filter(({ name }) => name === given.only);
if (chosen.length === 0) {
  console.error(`There is no attack "${given.only}". Use one of: ${all.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const wanted = Number(given.cases ?? MILLION);
const seed = given.seed === undefined ? anySeed() : Number(given.seed);
const until = given.minutes === undefined ? Infinity : Date.now() + Number(given.minutes) * 60_000;
const whole = chosen.reduce((sum, { share }) => sum + share, 0);
const casesOf = (share: number): number => Math.ceil((wanted * share) / whole);

/** What came of one attack, from all who tried it. */
interface Tally {
  cases: number;
  seconds: number;
  found: NonNullable<TriedOut['found']>[];
}
const tallies = new Map<string, Tally>(chosen.map(({ name }) => [name, { cases: 0, seconds: 0, found: [] }]));

function take({ name, cases, seconds, found }: TriedOut & { name: string; seconds: number }): void {
  const tally = tallies.get(name)!;
  tally.cases += cases;
  tally.seconds += seconds;
  if (!found) return;
  tally.found.push(found);
  console.error(`FOUND  ${told(name, found)}`);
}

const began = performance.now();
console.log(`Seed ${seed}, ${wanted.toLocaleString('en')} cases.`);
const inNode = chosen.filter((attack) => attack.in === 'node');
const cores = Math.min(availableParallelism(), 8);
await Promise.all([
  ...(inNode.length > 0 ? Array.from({ length: cores }, (_, index) => part(index)) : []),
  inBrowser(),
]);
const seconds = Math.round((performance.now() - began) / 1000);

function part(index: number): Promise<void> {
  const shares = inNode.map(({ name, share }): Share => ({
    name,
    cases: Math.ceil(casesOf(share) / cores),
    seed: (seed + index * MILLION) | 0,
    until: Number.isFinite(until) ? untilFor(name) : Number.MAX_SAFE_INTEGER,
  }));
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('fuzz-part.ts', import.meta.url)), [JSON.stringify(shares)]);
    child.on('message', (message) => take(message as Parameters<typeof take>[0]));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Part ${index + 1} of ${cores} ended with code ${code}.`)),
    );
  });
}

/** Where there is little time, each attack gets as much of it as its place in the list says. */
function untilFor(name: string): number {
  const index = inNode.findIndex((attack) => attack.name === name) + 1;
  const now = Date.now();
  return now + ((until - now) * index) / inNode.length;
}

async function inBrowser(): Promise<void> {
  const theirs = chosen.filter((attack) => attack.in === 'browser');
  if (theirs.length === 0) return;
  await tryInBrowser(
    theirs.map((attack) => ({ attack, cases: casesOf(attack.share) })),
    { seed, until },
    take,
  );
}

let sum = 0;
let finds = 0;
for (const [name, { cases, seconds: spent, found }] of tallies) {
  sum += cases;
  finds += found.length;
  const rate = (cases / Math.max(spent, 0.001)).toFixed(0);
  console.log(
    `${name.padEnd(24)}${cases.toLocaleString('en').padStart(10)}${rate.padStart(8)}/s  ${found.length} found`,
  );
}
console.log(`${sum.toLocaleString('en')} cases in ${seconds} s, ${finds} found.`);
record('fuzz', {
  seed,
  casesWanted: wanted,
  cases: sum,
  seconds,
  found: finds,
  attacks: [...tallies].map(([name, { cases, seconds: spent, found }]) => ({
    name,
    says: all.find((attack) => attack.name === name)!.says,
    in: all.find((attack) => attack.name === name)!.in,
    cases,
    processorSeconds: Math.round(spent),
    found: found.length,
  })),
});
if (finds > 0) process.exitCode = 1;
