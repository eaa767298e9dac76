/**
 * Mutation testing of the code that decides, folder by folder: how many changes to it no test would notice.
 *
 * `npm run mutate` mutates all of it; with names of folders after it (`machine`, `guide`, `invariants`) those
 * alone, and with `--files=` and a glob only those files of one folder. A mutant that was run before, and whose code
 * and tests are the same, keeps its result; `--afresh` forgets them, and so does `--record`. Ends with an error where a score is below its floor.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { FOLDERS } from './mutate/folders.mjs';
import { scoreOf } from './mutate/score.mjs';
import { newest, record, recorded, today } from './record.mjs';
import { root, runScript, toolPath } from './run-tool.mjs';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const strange = named.find((name) => !(name in FOLDERS));
if (strange !== undefined) {
  console.error(
    `There is no folder "${strange}". Use: ${Object.keys(FOLDERS).join(', ')}; or none, for all.`,
  );
  process.exit(2);
}
const only = process.argv.find((argument) => argument.startsWith('--files='))?.slice('--files='.length);
// What is kept says nothing of the tests as they are now, if they say the same under the same names.
const afresh = ['--afresh', '--record'].some((option) => process.argv.includes(option));
const folders = named.length > 0 ? named : Object.keys(FOLDERS);
const kept = (name) => join(root, '.mutate', `${name}.json`);
ensureDependencies();
mkdirSync(join(root, '.mutate'), { recursive: true });

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
  results.push({
    name,
    seconds: Math.round((performance.now() - began) / 1000),
    ...scoreOf(JSON.parse(readFileSync(kept(name), 'utf8'))),
  });
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
  const now = results.map((result) => ({ ...result, on: today() }));
  record('mutate', { folders: newest(Object.keys(FOLDERS), 'name', now, recorded('mutate')?.folders) });
}
process.exitCode = results.some(({ name, score }) => score < FOLDERS[name].floor) ? 1 : 0;
