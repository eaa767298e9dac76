import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { file, folder, smallJson } from './node/command.js';
import { ensureBuild } from './node/plain-scripts.js';

ensureBuild();

/** The command as a process of its own, as it is published. */
const COMMAND = [process.execPath, 'dist/tools/relief-guide.js'] as const;

const ran = (args: readonly string[], input = '') =>
  spawnSync(COMMAND[0], [...COMMAND.slice(1), ...args], { input, encoding: 'utf8' });

const started = (args: readonly string[]): ChildProcess => spawn(COMMAND[0], [...COMMAND.slice(1), ...args]);

describe('the command as a process', () => {
  it('ends with the exit code that the README promises', () => {
    assert.equal(ran(['schema']).status, 0);
    assert.equal(ran(['lint', file('list.json', '[]')]).status, 1);
    assert.equal(ran(['lint', 'no-such-file.json']).status, 2);
  });

  it('reads standard input', () => {
    const { status, stdout } = ran(['routes', '-', '--json'], smallJson);
    assert.equal(status, 0);
    assert.ok('visits' in (JSON.parse(stdout) as object));
  });

  it('writes all of a long result into a pipe', () => {
    const { stdout } = ran(['schema']);
    assert.ok(stdout.length > 65_536);
    JSON.parse(stdout);
  });

  it('takes it calmly when nobody reads to the end', async () => {
    const child = started(['schema']);
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 0);
    assert.equal(errors, '');
  });

  it('can be interrupted, and leaves no file half written', async () => {
    const before = 'as it was';
    const out = file('interrupted.json', before);
    // It waits for standard input, which never ends.
    const child = started(['routes', '-', '--out', out]);
    child.stdin?.write('{"guide": ');
    child.stderr?.resume();
    await once(child, 'spawn');
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    // A shell makes 130 of it.
    assert.deepEqual([code, signal], [null, 'SIGINT']);
    assert.equal(readFileSync(out, 'utf8'), before);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });
});
