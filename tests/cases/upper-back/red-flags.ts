import type { RedFlag } from '../red-flags.js';
import { beyond, later } from '../red-flags-later.js';
import { emergencies, FRESH, urgent } from '../red-flags-now.js';

export const redFlags: readonly RedFlag[] = [
  ...emergencies,
  { flag: 'rf-heart', level: 'emergency', says: { place: 'place-front' } },
  ...urgent,
  { flag: 'rf-uk-upper', level: 'urgent', says: {}, region: 'GB', acts: ['act-nhs-111'] },
  ...FRESH.map((began): RedFlag => ({ flag: 'rf-uk-upper', level: 'urgent', says: { began }, region: 'GB' })),
  ...later,
  ...beyond,
  { flag: 'rf-ribs', level: 'doctor', says: { place: 'place-ribs' } },
  { flag: 'rf-elsewhere', level: 'doctor', says: { place: 'place-elsewhere' } },
];
