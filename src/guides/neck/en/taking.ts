import type { TakingTexts } from '../../../guide/guide.js';

/** What the parts of a handover are called, in English. */
export const takingTexts: TakingTexts = {
  complaint: 'Pain in the neck',
  handover: {
    'told-who': 'Age',
    'told-began': 'When it began',
    'told-place': 'Where it hurts most',
    'told-changes': 'What set it off, and how it is now',
    'told-course': 'Since home care began',
    'told-signs': 'Warning signs',
    'told-health': 'Health, medicines and allergies',
  },
};
