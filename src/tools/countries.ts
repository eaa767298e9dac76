import type { Guide, Id } from '../guide/guide.js';
import { either } from './ways-in-words.js';

/** The facts that stand by country alone, with those countries. */
export function countriesOf(guide: Guide, language: string): ReadonlyMap<Id, readonly string[]> {
  const codes = new Map<Id, string[]>();
  for (const [code, { facts }] of Object.entries(guide.regions))
    for (const fact of facts) codes.set(fact, [...(codes.get(fact) ?? []), code]);
  return new Map(
    [...codes].map(([fact, list]) => {
      const known = list.filter((code) => code !== 'default').map((code) => countryName(code, language));
      return [
        fact,
        [
          ...(known.length > 0 ? [`the country is ${either(known)}`] : []),
          ...(known.length < list.length ? ['the country is not known'] : []),
        ],
      ];
    }),
  );
}

/** The name of a country in a language, such as `United Kingdom`; the code where nothing is known of it. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
  } catch {
    // A guide may name a region that is no country, or a language that is none: the code still tells it.
    return code;
  }
}
