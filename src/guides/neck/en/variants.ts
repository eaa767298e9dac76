import type { TextVariant } from '../../../guide/guide.js';
import { afterOneThing, from65, inPregnancy, notSure, withBloodThinner } from '../../people/in-health-en.js';
import { forOther } from './other.js';
import { forParent } from './parent.js';
import { texts } from './texts.js';
import { forYoung } from './young.js';

/**
 * Words for particular visitors, in the order in which they are laid over `en/texts.ts`: a midwife comes before "their
 * own doctor", and an adult who looks after someone under 16 before both.
 */
export const variants: readonly TextVariant[] = [
  forOther,
  inPregnancy(texts.safetyNet),
  forParent,
  forYoung,
  ...from65,
  ...withBloodThinner,
  notSure,
  afterOneThing,
];
