import type { GuideWords } from '../index.js';
import { openingTexts } from './en/opening.js';

/**
 * The languages of this guide. Nobody loads another one than they read, and English stands on the first screen
 * before anything is loaded.
 */
export const words: Readonly<Record<string, GuideWords>> = {
  en: {
    opening: () => Promise.resolve(openingTexts),
    texts: async () => (await import('./en/words.js')).words,
    planTexts: async () => (await import('./en/plan.js')).planTexts,
  },
  es: {
    opening: async () => (await import('./es/opening.js')).openingTexts,
    texts: async () => (await import('./es/words.js')).words,
    planTexts: async () => (await import('./es/plan.js')).planTexts,
  },
  fr: {
    opening: async () => (await import('./fr/opening.js')).openingTexts,
    texts: async () => (await import('./fr/words.js')).words,
    planTexts: async () => (await import('./fr/plan.js')).planTexts,
  },
  de: {
    opening: async () => (await import('./de/opening.js')).openingTexts,
    texts: async () => (await import('./de/words.js')).words,
    planTexts: async () => (await import('./de/plan.js')).planTexts,
  },
  ar: {
    opening: async () => (await import('./ar/opening.js')).openingTexts,
    texts: async () => (await import('./ar/words.js')).words,
    planTexts: async () => (await import('./ar/plan.js')).planTexts,
  },
};
