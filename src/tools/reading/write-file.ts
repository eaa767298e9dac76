import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.js';
import { reasonFor } from './read-text.js';

/**
 * Writes a whole file or none: into a new one beside it, which then takes its place. Rights stay as they were,
 * and where the name is a link the file behind it is the one that changes.
 * @throws {Refusal} where it can't be written
 */
export function writeWhole(name: string, text: string): void {
  try {
    if (existsSync(name) && !statSync(name).isFile()) return writeInto(name, text);
    const path = existsSync(name) ? realpathSync(name) : name;
    const beside = join(dirname(path), `.relief-guide-${randomUUID()}.tmp`);
    try {
      writeFileSync(beside, text, { flag: 'wx' });
      if (existsSync(path)) chmodSync(beside, statSync(path).mode);
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(reasonFor(error, name));
  }
}

/** A pipe or `/dev/stdout` can't be replaced, only written to. */
function writeInto(name: string, text: string): void {
  if (statSync(name).isDirectory()) throw new Refusal(`${name} is a directory. Name a file in it.`);
  writeFileSync(name, text);
}
