import type { DoingTexts } from '../../../guide/guide.js';
import { captions } from '../../pictures/en.js';

/** What is said under a picture, and spoken when it is time for a pose. Warnings are those of evidence.md §4. */
export const doingTexts = {
  pictures: {
    ...captions,
    'pack-sitting': [
      'Sit back. The wrapped pack lies between upper back and chair.',
      'Lift the pack off. Look at your skin with a mirror.',
    ],
    'pack-on-side': ['Lie on your side, with the wrapped pack against your upper back.'],
    shower: ['Stand and let the water run over your upper back.'],
    'seated-turn': [
      'Sit on the front of a firm chair. Cross your arms.',
      'Turn your chest slowly to the side. Your hips face forward.',
    ],
    'chair-lean-back': [
      'Sit with your mid-back against the chair. Hold your head.',
      'Lean back a little over the chair. Your hands carry your head.',
    ],
    massager: ['Hold the massager on the soft muscle on top of your shoulder.'],
    'ball-on-wall': [
      'Lean on a soft ball, against the muscle beside your spine.',
      'Bend your knees a little to roll slowly over the ball.',
    ],
    'foam-roller': [
      'Lie with your upper back across the roller. Hold your head.',
      'Lift your bottom a little. Roll slowly, with your legs.',
    ],
    'massage-face-down': ['Lie face down with a pillow under your chest.'],
    mat: ['Lie on the mat in a thin shirt, with your knees bent.'],
  },
} satisfies DoingTexts;
