import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from './place.js';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The version of the package and the hash of each file that a page may load. */
export function integrity(): Integrity {
  const written = 'dist/integrity.json';
  if (existsSync(join(root, written))) return readJson(written) as Integrity;
  const { version } = readJson('package.json') as { version: string };
  const hashed = ['script/relief-guide.js'].map((name) => {
    const hash = createHash('sha384').update(readFileSync(join(root, 'dist', name))).digest('base64');
    return [name, `sha384-${hash}`] as const;
  });
  return { version, files: Object.fromEntries(hashed) };
}
