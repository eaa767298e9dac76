import type { OpeningTexts } from '../../../guide/guide.js';
import { options, questions } from '../../age/en.js';

/** The words of the first screen: all that a visitor reads while the rest arrives. */
export const openingTexts = {
  title: 'Upper-back pain: what may help',
  intro:
    'For pain between the neck and the lower back. A few plain questions lead to the right help, or to a plan for home. This is information, not a diagnosis.',
  questions,
  options,
} satisfies OpeningTexts;
