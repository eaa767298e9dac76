import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sheetsFrom } from './sheets.js';

const root = new URL('../../', import.meta.url);

/** All style sheets, read from the disk. */
export const SHEETS = await sheetsFrom((path) => readFile(fileURLToPath(new URL(path, root)), 'utf8'));
