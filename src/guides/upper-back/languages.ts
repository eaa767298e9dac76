import type { OpeningTexts, PlanTexts, Texts } from '../../guide/guide.js';
import type { GuideWords } from '../index.js';
import { openingTexts } from './en/opening.js';

interface OpeningModule {
  readonly openingTexts: OpeningTexts;
}

interface WordsModule {
  readonly words: Texts;
  readonly planTexts: () => Promise<PlanTexts>;
}

const from = (
  opening: () => OpeningModule | Promise<OpeningModule>,
  words: () => Promise<WordsModule>,
): GuideWords => ({
  opening: async () => (await opening()).openingTexts,
  texts: async () => (await words()).words,
  planTexts: async () => (await words()).planTexts(),
});

/**
 * The languages of this guide. Nobody loads another one than they read, and English stands on the first screen
 * before anything is loaded.
 */
export const words: Readonly<Record<string, GuideWords>> = {
  en: from(
    () => ({ openingTexts }),
    () => import('./en/words.js'),
  ),
  es: from(
    () => import('./es/opening.js'),
    () => import('./es/words.js'),
  ),
  fr: from(
    () => import('./fr/opening.js'),
    () => import('./fr/words.js'),
  ),
  de: from(
    () => import('./de/opening.js'),
    () => import('./de/words.js'),
  ),
  ar: from(
    () => import('./ar/opening.js'),
    () => import('./ar/words.js'),
  ),
};
