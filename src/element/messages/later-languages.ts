import type { LaterMessages } from './en-later.js';

/**
 * The element's own words for what comes after a plan, by language tag: the same languages as in languages.ts. They
 * stand in a list of their own because that one is part of what the first question waits for.
 */
export const laterLanguages: Readonly<Record<string, () => Promise<LaterMessages>>> = {
  en: async () => (await import('./en-later.js')).enLater,
  es: async () => (await import('./es-later.js')).esLater,
  fr: async () => (await import('./fr-later.js')).frLater,
  de: async () => (await import('./de-later.js')).deLater,
  ar: async () => (await import('./ar-later.js')).arLater,
};
