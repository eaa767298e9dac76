import { nearMisses as wherever } from '../common-near-misses.js';
import type { NearMiss } from '../near-misses.js';

const home = 'selfcare';

export const nearMisses: readonly NearMiss[] = [
  ...wherever,
  // Where in the upper back it is sends nobody on.
  { says: { place: 'place-neck' }, level: home, flags: [] },
  { says: { place: 'place-tops' }, level: home, flags: [] },
  { says: { place: 'place-blade' }, level: home, flags: [] },
  { says: { place: 'place-mid' }, level: home, flags: [] },
  { says: { place: 'place-all' }, level: home, flags: [] },
  { says: { now: 'checked-already' }, region: 'GB', level: home, flags: [] },
  { says: { began: 'weeks-12' }, region: 'GB', level: 'doctor', flags: ['rf-6wk'] },
  { says: { began: 'comes-back' }, region: 'GB', level: 'physio', flags: ['rf-frequent'] },
];
