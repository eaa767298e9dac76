import type { RedFlag } from '../red-flags.js';
import { beyond, later } from '../red-flags-later.js';
import { emergencies, FRESH, urgent } from '../red-flags-now.js';

/** Evidence.md §2 holds for the neck as well, and has rows that speak of it alone. */
export const redFlags: readonly RedFlag[] = [
  ...emergencies,
  // A new or very bad headache beside neck pain (§1, S3-8).
  { flag: 'rf-neck-artery', level: 'emergency', says: { nerves: 'headache' } },
  { flag: 'rf-neck-artery', level: 'emergency', says: { 'signs-since': 'since-head' }, checkingIn: true },
  {
    flag: 'rf-meningitis',
    level: 'emergency',
    says: { 'signs-since': 'since-fever-signs' },
    checkingIn: true,
  },
  // Pain of the heart goes to the jaw (§2a): whoever points there is taken at their word.
  { flag: 'rf-heart', level: 'emergency', says: { place: 'place-front' } },
  ...urgent,
  { flag: 'rf-throat', level: 'urgent', says: { place: 'place-throat' } },
  // Rule 0.9 is about the top of the back, and about nothing else.
  ...['weeks-3', ...FRESH].map((began): RedFlag => ({
    flag: 'rf-uk-upper',
    level: 'urgent',
    says: { place: 'place-upper-back', began },
    region: 'GB',
    acts: ['act-nhs-111'],
  })),
  ...later,
  ...beyond,
  { flag: 'rf-elsewhere', level: 'doctor', says: { place: 'place-elsewhere' } },
  { flag: 'rf-elsewhere', level: 'doctor', says: { place: 'place-upper-back' } },
  {
    flag: 'rf-elsewhere',
    level: 'doctor',
    says: { place: 'place-upper-back', began: 'longer' },
    region: 'GB',
  },
];
