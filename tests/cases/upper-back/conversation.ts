import type { Answers, Guide } from '../../../src/guide/guide.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { converse as converseAbout, type Ending, type Visit } from '../conversation.js';

export type { Ending } from '../conversation.js';

/** A visit to the upper-back guide, or to one that was made of it. */
export const converse = ({ guide = upperBack, ...visit }: Visit & { readonly guide?: Guide }): Ending =>
  converseAbout(guide, visit);

/** Someone between 16 and 49 without a single warning sign, whose pain came from long sitting. */
export const well: Answers = {
  age: 'age-16-49',
  danger: 'none',
  nerves: 'none',
  happened: 'none',
  pattern: 'none',
  health: 'none',
  place: 'place-between',
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
