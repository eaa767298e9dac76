import type { Id } from '../../guide/guide.js';

/** The names of countries by their codes, in the order in which they are listed. */
export type CountryNames = Readonly<Record<Id, string>>;

/** The countries of the built-in guides in the element's own languages, by language tag. */
export const countryLanguages: Readonly<Record<string, () => Promise<CountryNames>>> = {
  en: async () => (await import('./en-countries.js')).enCountries,
  es: async () => (await import('./es-countries.js')).esCountries,
  fr: async () => (await import('./fr-countries.js')).frCountries,
  de: async () => (await import('./de-countries.js')).deCountries,
  ar: async () => (await import('./ar-countries.js')).arCountries,
};
