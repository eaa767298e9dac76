import type { Level } from '../guide/guide.js';

/** The levels in one or two words of our own. The guide's own words for them are longer. */
export const levelNames: Readonly<Record<Level, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent, today',
  doctor: 'Doctor',
  physio: 'Physiotherapist',
  selfcare: 'Home care',
};

/** Highest first: the order in which a reader should meet them. */
export const HIGHEST_FIRST = [
  'emergency',
  'urgent',
  'doctor',
  'physio',
  'selfcare',
] as const satisfies readonly Level[];
