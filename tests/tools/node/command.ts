import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from '../../../src/tools/command/run.js';
import type { Rules } from '../../../src/tools/command/called.js';
import { smallDocument } from '../../guide/small-guide.js';

/** What came of a call: the exit code, and what was written where. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** What a test may change of the world. */
export interface World {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a person looks on. */
  readonly tty?: boolean;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  readonly rules?: Rules;
}

/** Calls the command as a shell would, without starting a process. */
export async function called(args: readonly string[], world: World = {}): Promise<Outcome> {
  let out = '';
  let errors = '';
  const { input = '', env = {}, tty = false, now = () => 0, rules } = world;
  const code = await run(
    args,
    {
      input: (async function* () {
        yield await Promise.resolve(typeof input === 'string' ? Buffer.from(input) : input);
      })(),
      out: { write: (text) => void (out += text), isTTY: tty },
      errors: { write: (text) => void (errors += text), isTTY: tty },
      env,
      now,
    },
    rules,
  );
  return { code, out, errors };
}

/** A folder that is gone when the tests of the file are over. */
export const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file for a test. @returns its path */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const smallJson = `${JSON.stringify(smallDocument, null, 2)}\n`;
