import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

/**
 * Keeps what a command measured in `measured/`, where docs/measurements.md and the tests of its claims read it.
 * Only when the command was called with `--record`: a run that somebody makes to look leaves no trace.
 *
 * @param name of the file, which is the name of the command
 * @param values what was measured, with the unit in each name: `mebibytes`, `milliseconds`, `ratio`
 */
export function record(name, values) {
  if (!process.argv.includes('--record')) return;
  const folder = join(root, 'measured');
  mkdirSync(folder, { recursive: true });
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
  };
  const on = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ command: `npm run ${name}`, on, machine, ...values }, undefined, 2)}\n`,
  );
  console.log(`Recorded in measured/${name}.json.`);
}
