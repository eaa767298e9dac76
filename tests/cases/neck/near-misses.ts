import { nearMisses as wherever } from '../common-near-misses.js';
import type { NearMiss } from '../near-misses.js';

const home = 'selfcare';

export const nearMisses: readonly NearMiss[] = [
  ...wherever,
  // Where in the neck it is sends nobody on.
  { says: { place: 'place-side' }, level: home, flags: [] },
  { says: { place: 'place-skull' }, level: home, flags: [] },
  { says: { place: 'place-base' }, level: home, flags: [] },
  { says: { place: 'place-all' }, level: home, flags: [] },
  // Rule 0.9 is about the top of the back: new neck pain in the United Kingdom goes home.
  { says: {}, region: 'GB', level: home, flags: [] },
  { says: { began: 'days-2' }, region: 'GB', level: home, flags: [] },
  { says: { began: 'weeks-12' }, region: 'GB', level: 'doctor', flags: ['rf-6wk'] },
  { says: { began: 'comes-back' }, region: 'GB', level: 'physio', flags: ['rf-frequent'] },
  // A stiff neck is no meningitis, and a well-known headache no artery.
  { says: { cause: ['neck-moves', 'worry'] }, level: home, flags: [] },
  { says: { cause: 'stuck-spot', now: 'spasm', began: 'days-3' }, level: home, flags: [] },
];
