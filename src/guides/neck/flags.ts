import type { Flag } from '../../guide/guide.js';
import { atOnce, inDays, inTime, sinceThen, today } from '../signs/flags.js';

/** What evidence.md §2a names of the neck. It is told before the others. */
const LEADING = [
  'rf-neck-artery',
  'rf-meningitis',
  'rf-myelopathy',
  'rf-cord',
  'rf-cauda',
  'rf-major-trauma',
];

const leads = ({ id }: Flag): boolean => LEADING.includes(id);

/**
 * Every red flag of evidence.md §2a–2c, which hold for the neck as well: pain of the heart goes there, and one
 * emergency flag is enough (rule 0.3). The line of the UK on pain at the top of the back is kept for that place alone.
 */
export const flags: readonly Flag[] = [
  ...LEADING.flatMap((id) => atOnce.filter((flag) => flag.id === id)),
  ...atOnce.filter((flag) => !leads(flag)),
  ...today,
  // Nothing in the evidence speaks of the front of the neck. Heart, arteries, throat and glands are near.
  { id: 'rf-throat', level: 'urgent', when: ['place-throat'] },
  { id: 'rf-uk-upper', level: 'urgent', when: ['region-gb', 'new-spell', 'place-upper-back'] },
  ...sinceThen,
  ...inDays,
  // A plan for the neck is none for another place, and other places have warning signs of their own.
  { id: 'rf-elsewhere', level: 'doctor', whenAny: ['place-upper-back', 'place-elsewhere'], noPlan: true },
  ...inTime,
];
