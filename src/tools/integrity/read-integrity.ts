import { readFileSync } from 'node:fs';
import { Refusal } from '../refusal.js';
import type { Integrity } from './script-tags.js';

/** Beside the command where it is built, and in `dist` where it runs from its source. */
const PLACES = ['../integrity.json', '../../../dist/integrity.json'];

/** The hashes that came with this package. */
export function readIntegrity(): Integrity {
  for (const place of PLACES) {
    try {
      return JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as Integrity;
    } catch {
      // The other place is looked at next, and nothing found is told.
    }
  }
  throw new Refusal('There is no integrity.json beside the built files. Build the package first.');
}
