import type { GuideWords } from '../index.js';
import { openingTexts } from './en/opening.js';
import { words as texts } from './en/words.js';

/** The languages of this guide. */
export const words: Readonly<Record<string, GuideWords>> = {
  en: {
    opening: () => Promise.resolve(openingTexts),
    texts: () => Promise.resolve(texts),
    planTexts: async () => (await import('./en/plan.js')).planTexts,
    doingTexts: async () => (await import('./en/doing.js')).doingTexts,
    takingTexts: async () => (await import('./en/taking.js')).takingTexts,
  },
};
