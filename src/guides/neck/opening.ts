import type { Opening } from '../../guide/guide.js';
import { ageQuestion } from '../age/question.js';
import { countries } from '../regions.js';
import { openingTexts } from './en/opening.js';

/** All that the first screen needs. */
export const opening = {
  guide: {
    id: 'neck',
    version: '0.1.0',
    checked: '2026-11-20',
    nextCheck: '2027-11-20',
    language: 'en',
    ...countries,
  },
  question: ageQuestion,
  questionsAfter: 9,
  texts: openingTexts,
} satisfies Opening;
