import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './run-npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const changed = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

/** Installs what package-lock.json asks for, unless that has been done since the file last changed. */
export function ensureDependencies() {
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  // npm would follow a link and empty a folder that others use.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  console.error('Installing the development dependencies with npm ci. This happens once and takes a minute.');
  // No dependency needs its install script, and our own `prepare` would build what may not be wanted.
  const status = runNpm(['ci', '--ignore-scripts', '--loglevel=error'], { cwd: root, quiet: true });
  if (status !== 0) stop('npm ci did not succeed; its own message is above.', status);
}

/** Builds dist/ unless it is younger than everything it is made from. */
export function ensureBuild() {
  const built = Math.min(
    changed('dist/script/relief-guide.js'),
    changed('dist/define.js'),
    changed('dist/define.d.ts'),
    changed('dist/tools/relief-guide.js'),
    changed('dist/guide.schema.json'),
    changed('dist/integrity.json'),
    changed('dist/llms.txt'),
  );
  const madeFrom = [
    'package.json',
    'rollup.config.mjs',
    'custom-elements-manifest.config.mjs',
    'scripts/build-tool.mjs',
    'scripts/integrity.mjs',
    'scripts/editor-data.mjs',
    ...filesIn('scripts/editor'),
    'tsconfig.json',
    'tsconfig.build.json',
    ...filesIn('src'),
  ];
  if (built > 0 && madeFrom.every((path) => changed(path) <= built)) return;
  console.error('Building dist/.');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) stop('The build did not succeed; its own message is above.', status);
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path));
}

function stop(message, status) {
  console.error(message);
  process.exit(status || 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureDependencies();
