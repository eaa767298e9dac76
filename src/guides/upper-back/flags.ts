import type { Flag } from '../../guide/guide.js';
import { atOnce, inDays, inTime, sinceThen, today } from '../signs/flags.js';

/** Every red flag of evidence.md §2a–2c. One emergency flag is enough (rule 0.3); nothing cancels it (0.6). */
export const flags: readonly Flag[] = [
  ...atOnce,
  ...today,
  {
    id: 'rf-uk-upper',
    level: 'urgent',
    when: ['region-gb', 'new-spell'],
    unless: ['checked-already'],
    comfort: true,
  },
  ...sinceThen,
  ...inDays,
  { id: 'rf-ribs', level: 'doctor', when: ['place-ribs'] },
  // A plan for the upper back is none for another place, and other places have warning signs of their own.
  { id: 'rf-elsewhere', level: 'doctor', when: ['place-elsewhere'], noPlan: true },
  ...inTime,
];
