import type { TakingTexts } from '../../../guide/guide.js';

/** What the parts of a handover are called, in French. */
export const takingTexts: TakingTexts = {
  complaint: 'Douleur dans le haut du dos',
  handover: {
    'told-who': 'Âge',
    'told-began': 'Quand cela a commencé',
    'told-place': 'Où cela fait le plus mal',
    'told-changes': 'Ce qui a déclenché la douleur, et comment elle est maintenant',
    'told-course': 'Depuis le début des soins à la maison',
    'told-signs': 'Signes d’alerte',
    'told-health': 'Santé, médicaments et allergies',
  },
};
