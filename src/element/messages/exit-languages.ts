import type { ExitMessages } from './en-exit.js';

/** The element's own words for leaving quickly, by language tag; English is there from the start. */
export const exitLanguages: Readonly<Record<string, () => Promise<ExitMessages>>> = {
  en: async () => (await import('./en-exit.js')).enExit,
  es: async () => (await import('./es-exit.js')).esExit,
  fr: async () => (await import('./fr-exit.js')).frExit,
  de: async () => (await import('./de-exit.js')).deExit,
  ar: async () => (await import('./ar-exit.js')).arExit,
};
