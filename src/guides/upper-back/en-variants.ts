import type { TextVariant } from '../../guide/guide.js';
import { from65, inPregnancy, notSure, withBloodThinner } from './en-health.js';
import { forOther } from './en-other.js';
import { forParent } from './en-parent.js';
import { forYoung } from './en-young.js';

/**
 * Words for particular visitors, in the order in which they are laid over `en.ts`: a midwife comes before "their
 * own doctor", and an adult who looks after someone under 16 before both.
 */
export const variants: readonly TextVariant[] = [
  forOther,
  inPregnancy,
  forParent,
  forYoung,
  ...from65,
  ...withBloodThinner,
  notSure,
];
