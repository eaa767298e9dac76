export { toEmergency, toUrgent } from '../leads-to.js';
import type { Answers } from '../../../src/guide/guide.js';

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
