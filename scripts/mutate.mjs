/**
 * Mutation testing of the code that decides, folder by folder: how many changes to it no test would notice.
 *
 * `npm run mutate` mutates all of it; with names of folders after it (`machine`, `guide`, `invariants`) those
 * alone, and with `--files=` and a glob only those files of one folder. A mutant that was run before, and whose code
 * and tests are the same, keeps its result; `--afresh` forgets them. Ends with an error where a score is below its floor.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { record, recorded, today } from './record.mjs';
import { root, runScript, toolPath } from './run-tool.mjs';

/** What is mutated, and the floor of each in per cent. A floor is what is reached, and only rises. */
const FOLDERS = {
  machine: { mutate: ['src/machine/**/*.ts'], floor: 94 },
  guide: { mutate: ['src/guide/*.ts'], floor: 0 },
  invariants: { mutate: ['src/guide/invariants/*.ts'], floor: 0 },
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const strange = named.find((name) => !(name in FOLDERS));
if (strange !== undefined) {
  console.error(
    `There is no folder "${strange}". Use: ${Object.keys(FOLDERS).join(', ')}; or none, for all.`,
  );
  process.exit(2);
}
const only = process.argv.find((argument) => argument.startsWith('--files='))?.slice('--files='.length);
const afresh = process.argv.includes('--afresh');
const folders = named.length > 0 ? named : Object.keys(FOLDERS);
const kept = (name) => join(root, '.mutate', `${name}.json`);
mkdirSync(join(root, '.mutate'), { recursive: true });

const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

const results = [];
for (const name of folders) {
  if (afresh) rmSync(kept(name), { force: true });
  const began = performance.now();
  const code = await runScript(toolPath('@stryker-mutator/core', 'stryker'), [
    'run',
    '--mutate',
    only ?? FOLDERS[name].mutate.join(),
    '--incrementalFile',
    kept(name),
  ]);
  if (code !== 0 || !existsSync(kept(name))) process.exit(code || 1);
  results.push({ name, seconds: Math.round((performance.now() - began) / 1000), ...told(kept(name)) });
}

for (const { name, score, mutants, seconds, worst } of results) {
  const { floor } = FOLDERS[name];
  const says = Object.entries(mutants).map(([status, count]) => `${count} ${status}`);
  console.log(
    `${score < floor ? 'FAIL' : 'ok  '}  ${name} ${score} % (floor ${floor} %), ${seconds} s: ${says.join(', ')}`,
  );
  for (const { file, score, survived } of worst)
    console.log(`        ${score} %, ${survived} unnoticed  ${file}`);
}
// A part of a folder says nothing of the folder.
if (only === undefined) {
  const now = results.map((result) => ({
    ...result,
    floorPercent: FOLDERS[result.name].floor,
    on: today(),
  }));
  const before = recorded('mutate')?.folders ?? [];
  const known = Object.keys(FOLDERS).map((name) => [...now, ...before].find((one) => one.name === name));
  record('mutate', { folders: known.filter((folder) => folder !== undefined) });
}
process.exitCode = results.some(({ name, score }) => score < FOLDERS[name].floor) ? 1 : 0;

/** The score of a report, and the files in which most goes unnoticed. */
function told(path) {
  const files = Object.entries(JSON.parse(readFileSync(path, 'utf8')).files).map(([file, { mutants }]) => ({
    file,
    ...counted(mutants),
  }));
  const all = counted(
    Object.values(JSON.parse(readFileSync(path, 'utf8')).files).flatMap(({ mutants }) => mutants),
  );
  const worst = files
    .filter(({ survived }) => survived > 0)
    .sort((a, b) => b.survived - a.survived)
    .slice(0, 10)
    .map(({ file, score, survived }) => ({ file, score, survived }));
  return { score: all.score, mutants: all.mutants, worst };
}

/** Killed, or run into no end, of all that were not ignored. */
function counted(all) {
  const mutants = {};
  for (const { status } of all) mutants[status] = (mutants[status] ?? 0) + 1;
  const counts = COUNTED.map((status) => mutants[status] ?? 0);
  const [killed, endless, survived, uncovered] = counts;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const score = total === 0 ? 100 : Math.floor(((killed + endless) / total) * 1000) / 10;
  return { score, mutants, survived: survived + uncovered };
}
