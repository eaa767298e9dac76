import type { Opening, Question } from '../../guide/guide.js';
import { openingTexts } from './en/opening.js';
import { regionNames, regions } from '../regions.js';

/** The one question of the first screen. */
export const ageQuestion: Question = {
  id: 'age',
  phase: 'welcome',
  kind: 'one',
  also: [{ id: 'for-other' }],
  options: [
    { id: 'under-10', sets: ['under-16', 'under-10'] },
    { id: 'age-10-15', sets: ['under-16'] },
    { id: 'age-16-49' },
    { id: 'age-50-59', sets: ['over-50'] },
    { id: 'age-60-64', sets: ['over-50', 'over-60'] },
    { id: 'age-65', sets: ['over-50', 'over-60', 'over-65'] },
  ],
  unsure: ['age-open', 'over-50', 'over-60', 'over-65'],
};

/** All that the first screen needs. */
export const opening = {
  guide: {
    id: 'upper-back',
    version: '1.1.0',
    checked: '2026-11-20',
    nextCheck: '2027-11-20',
    language: 'en',
    regions,
    regionNames,
  },
  question: ageQuestion,
  questionsAfter: 9,
  texts: openingTexts,
} satisfies Opening;
