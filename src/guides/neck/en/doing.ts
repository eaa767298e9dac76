import type { DoingTexts } from '../../../guide/guide.js';
import { captions } from '../../pictures/en.js';

/** What is said under a picture, and spoken when it is time for a pose. Warnings are those of evidence.md §4. */
export const doingTexts = {
  pictures: {
    ...captions,
    'pack-neck': [
      'Sit back. The wrapped pack lies on the back of your neck.',
      'Lift the pack off. Look at your skin with a mirror.',
    ],
    shower: ['Stand and let the water run over your shoulders.'],
  },
} satisfies DoingTexts;
