import type { Answers } from '../../../src/guide/guide.js';

/** Someone between 16 and 49 without a single warning sign, whose neck hurts from long sitting. */
export const well: Answers = {
  age: 'age-16-49',
  nerves: 'none',
  danger: 'none',
  happened: 'none',
  pattern: 'none',
  health: 'none',
  place: 'place-nape',
  cause: 'sitting',
  began: 'weeks-3',
  now: 'none',
};

/** The same person, come back after a day, a little better. */
export const wellLater: Answers = {
  ...well,
  'signs-since': 'none',
  trend: 'trend-slight',
  'care-time': 'care-days',
};

/** What someone answers about whom a story says nothing else: no sign, no illness, no cause that they know of. */
export const otherwiseWell: Answers = { ...well, cause: 'none' };
