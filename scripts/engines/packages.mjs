import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of some commands that is installed. */
export function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** What a program says of its version. */
export function saidVersion(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return /\d+(?:\.\d+)+\w*/.exec(stdout ?? '')?.[0] ?? 'unknown';
}

/**
 * What is looked for, installed from the system's packages if need be and allowed.
 * @param name of the engine, for the message
 * @param look gives what is looked for, or undefined
 * @param packages of Debian and Ubuntu
 */
export function installed(name, look, packages) {
  const found = look() ?? (install(name, packages) ? look() : undefined);
  if (found) return found;
  throw new Error(
    `${name} was not found, and could not be installed from here: apt-get install ${packages.join(' ')}`,
  );
}

function install(name, packages) {
  const aptGet = process.platform === 'linux' && inPath('apt-get');
  if (!aptGet) return false;
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (before.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.error(`${name} was not found: installing ${packages.join(', ')} with apt-get.`);
  const run = (...args) => {
    const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', aptGet, ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  run('update', '-q');
  return run('install', '-y', '-q', '--no-install-recommends', ...packages);
}
