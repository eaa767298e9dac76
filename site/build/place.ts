import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A text file of the repository, with the line ends of everyone. */
export const readText = (path: string): string =>
  readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

export const readJson = (path: string): unknown => JSON.parse(readText(path));
