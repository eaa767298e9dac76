import type { DoingMessages } from './en-doing.js';

/** The element's own words for doing something, by language tag: the same languages as in languages.ts. */
export const doingLanguages: Readonly<Record<string, () => Promise<DoingMessages>>> = {
  en: async () => (await import('./en-doing.js')).enDoing,
  es: async () => (await import('./es-doing.js')).esDoing,
  fr: async () => (await import('./fr-doing.js')).frDoing,
  de: async () => (await import('./de-doing.js')).deDoing,
  ar: async () => (await import('./ar-doing.js')).arDoing,
};
