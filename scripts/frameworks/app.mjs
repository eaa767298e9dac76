import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../run-npm.mjs';
import { root } from '../run-tool.mjs';
import { workshop } from './package.mjs';

const sources = join(root, 'frameworks');

/** The package that says which version of a framework an app is built with. */
const FRAMEWORKS = {
  angular: '@angular/core',
  'react-18': 'react',
  'react-19': 'react',
  'svelte-5': 'svelte',
  'vue-3': 'vue',
};

/**
 * Installs, checks and builds an app.
 * @returns its name, the folder of what was built, and the version of its framework
 */
export async function buildApp(name, archive) {
  const folder = join(workshop, name);
  install(name, folder, archive);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const script of ['check', 'build'].filter((each) => each in scripts)) {
    const run = ['run', '--silent', script];
    // What a builder has to tell is of interest only where it fails.
    if (runNpm(run, { cwd: folder, quiet: true }) !== 0 && runNpm(run, { cwd: folder }) !== 0)
      throw new Error(`"npm run ${script}" did not succeed in frameworks/${name}.`);
  }
  return { name, built: join(folder, 'dist'), version: versionOf(name, folder) };
}

/** Takes the sources anew; what npm installed is kept for as long as the lock file asks for the same. */
function install(name, folder, archive) {
  const source = join(sources, name);
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(source, file)));
  const wanted = hash.digest('hex');
  const stamp = join(folder, 'node_modules', '.installed-for');
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder))
    if (!isInstalled || entry !== 'node_modules')
      rmSync(join(folder, entry), { recursive: true, force: true });
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist)$/.test(path),
  });
  cpSync(join(sources, 'shared'), join(workshop, 'shared'), { recursive: true });

  const quiet = ['--ignore-scripts', '--loglevel=error'];
  if (!isInstalled) {
    if (runNpm(['ci', ...quiet], { cwd: folder, quiet: true }) !== 0)
      throw new Error(`"npm ci" did not succeed in frameworks/${name}.`);
  }
  // As a publisher does it, but for the archive.
  if (runNpm(['install', ...quiet, archive], { cwd: folder, quiet: true }) !== 0)
    throw new Error(`The package could not be installed into frameworks/${name}.`);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
}

function versionOf(name, folder) {
  if (!(name in FRAMEWORKS)) return '';
  const file = join(folder, 'node_modules', FRAMEWORKS[name], 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
