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
      'Deje lo que se probó justo antes de empeorar, y quítelo con agua si era una crema. Pregunte antes de dejar un medicamento recetado.',
  },
} satisfies TextVariant;

/** Words for particular visitors, in the order in which they are laid over `es/texts.ts`: that of `en/variants.ts`. */
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
