import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

/**
 * Keeps what a command measured in `measured/`, where docs/measurements.md and the tests of its claims read it.
 * Only when the command was called with `--record`: a run that somebody makes to look leaves no trace.
 *
 * @param name of the command; the file is called after it, with `-` for what is no letter: `test-engines.json`
 * @param values what was measured, with the unit in each name: `mebibytes`, `milliseconds`, `ratio`
 */
export function record(name, values) {
  if (!process.argv.includes('--record')) return;
  const folder = join(root, 'measured');
  const file = `${name.replaceAll(/[^\w-]/g, '-')}.json`;
  mkdirSync(folder, { recursive: true });
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
  };
  const on = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(folder, file),
    `${JSON.stringify({ command: `npm run ${name}`, on, machine, ...values }, undefined, 2)}\n`,
  );
  console.log(`Recorded in measured/${file}.`);
}
