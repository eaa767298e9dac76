import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from '../run-tool.mjs';

/** Where the files for a script tag are. */
export const folder = join(root, 'dist', 'script');
export const ENTRY = 'relief-guide.js';

/** Every script that was built. */
export const allFiles = () => readdirSync(folder).filter((name) => name.endsWith('.js'));

/** What a file needs before it runs, itself included. Read from the built files, because that is what a browser does. */
export function staticallyNeeded(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const { body } = parseAst(readFileSync(join(folder, name), 'utf8'));
  for (const { source } of body) {
    if (source) staticallyNeeded(source.value.replace(/^\.\//, ''), seen);
  }
  return seen;
}
