import type { TextVariant } from '../../../guide/guide.js';
import { from65, inPregnancy, notSure, withBloodThinner } from './health.js';
import { forOther } from './other.js';
import { forParent } from './parent.js';
import { forYoung } from './young.js';

/** The pack or painkiller that does harm has words of its own; here any one thing may have been too much. */
const afterOneThing = {
  when: ['trend-settled'],
  unless: ['skin-harm', 'medicine-danger'],
  actions: {
    'act-stop-current-remedy':
      'يجب إيقاف الشيء الواحد الذي ازداد الألم بعده، وغسله عن الجلد إن كان دهانًا. ويجب السؤال قبل إيقاف دواء وصفه طبيب.',
  },
} satisfies TextVariant;

/**
 * Words for particular visitors, in the order in which they are laid over `ar/texts.ts`: a midwife comes before "their
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
  afterOneThing,
];
