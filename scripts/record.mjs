import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './run-tool.mjs';

const folder = join(root, 'measured');
const fileOf = (name) => join(folder, `${name.replaceAll(/[^\w-]/g, '-')}.json`);

/** The day on which something is kept. */
export const today = () => new Date().toISOString().slice(0, 10);

/** What a command kept last, for one that measures only a part of it now; nothing where nothing was kept. */
export const recorded = (name) =>
  existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : undefined;

/**
 * The newest that is known of each of some things: what was found now, and of the others what was kept last.
 * @param names in the order in which they are told of
 * @param key under which each has its name
 */
export const newest = (names, key, now, before = []) =>
  names
    .map((name) => [...now, ...before].find((each) => each[key] === name))
    .filter((each) => each !== undefined);

/**
 * Keeps what a command measured in `measured/`, where docs/measurements.md and the tests of its claims read it.
 * Only when the command was called with `--record`: a run that somebody makes to look leaves no trace.
 *
 * @param name of the command; the file is called after it, with `-` for what is no letter: `test-engines.json`
 * @param values what was measured, with the unit in each name: `mebibytes`, `milliseconds`, `ratio`
 */
export function record(name, values) {
  if (!process.argv.includes('--record')) return;
  const file = fileOf(name);
  mkdirSync(folder, { recursive: true });
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
  };
  const on = today();
  writeFileSync(
    file,
    `${JSON.stringify({ command: `npm run ${name}`, on, commit: commit(), machine, ...values }, undefined, 2)}\n`,
  );
  console.log(`Recorded in measured/${basename(file)}.`);
}

/** What was measured: the commit that stands in the folder, with a `+` where something was changed since. */
function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', ':!measured', ':!docs') !== '';
  return `${git('rev-parse', '--short=10', 'HEAD')}${isChanged ? '+' : ''}`;
}
