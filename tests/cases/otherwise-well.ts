import type { Answers } from '../../src/guide/guide.js';

/** What someone answers about whom a story says nothing else: no sign, no illness, no cause that they know of. */
export const otherwiseWell: Answers = {
  age: 'age-16-49',
  danger: 'none',
  nerves: 'none',
  happened: 'none',
  pattern: 'none',
  health: 'none',
  place: 'place-between',
  cause: 'none',
  began: 'weeks-3',
  now: 'none',
};

/** Help at once, and no remedy beside it. */
export const toEmergency = {
  disposition: 'emergency',
  mustRecommend: ['act-call-emergency', 'act-no-self-drive'],
  mustNotRecommend: ['any-remedy'],
} as const;

/** Help today, and no remedy until then. */
export const toUrgent = {
  disposition: 'urgent',
  mustRecommend: ['act-same-day-care', 'act-safety-net', 'act-summary-for-clinician'],
  mustNotRecommend: ['any-remedy', 'any-manipulation', 'act-call-emergency', 'act-see-physio'],
} as const;
