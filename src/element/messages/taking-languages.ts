import type { TakingMessages } from './en-taking.js';

/** The element's own words for taking a plan along, by language tag: the same languages as in languages.ts. */
export const takingLanguages: Readonly<Record<string, () => Promise<TakingMessages>>> = {
  en: async () => (await import('./en-taking.js')).enTaking,
  es: async () => (await import('./es-taking.js')).esTaking,
  fr: async () => (await import('./fr-taking.js')).frTaking,
  de: async () => (await import('./de-taking.js')).deTaking,
  ar: async () => (await import('./ar-taking.js')).arTaking,
};
