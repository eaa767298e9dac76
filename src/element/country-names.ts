import type { Id } from '../guide/guide.js';
import { own } from '../guide/region.js';
import { inTurn } from './idle.js';
import { isSameLanguage } from './language.js';
import { countryLanguages, type CountryNames } from './messages/country-languages.js';
import type { Country } from './surface.js';
import { elementLanguageFor } from './words.js';

/**
 * The countries of these codes with their names, in the order of a language.
 *
 * A browser takes longer to open its books of names than to draw the whole first screen, and everything else stands
 * still with it. So the names of the built-in guides come in files of their own, and only others are asked of it.
 */
export async function countriesNamed(codes: readonly Id[], lang: string): Promise<readonly Country[]> {
  const names = await written(lang).catch(() => undefined);
  if (!names || !codes.every((code) => Object.hasOwn(names, code))) return namedByBrowser(codes, lang);
  return Object.entries(names)
    .filter(([code]) => codes.includes(code))
    .map(([code, name]) => ({ code, name }));
}

const written = async (lang: string): Promise<CountryNames | undefined> => {
  const language = elementLanguageFor(lang);
  return isSameLanguage(language, lang) ? own(countryLanguages, language)?.() : undefined;
};

const namedByBrowser = (codes: readonly Id[], lang: string): Promise<readonly Country[]> =>
  new Promise((resolve) => {
    let countries: Country[] = [];
    // One at a time: together they would hold up a finger on a slow phone.
    inTurn(
      () => {
        const names = new Intl.DisplayNames([lang, 'en'], { type: 'region' });
        countries = codes.map((code) => ({ code, name: names.of(code) ?? code }));
      },
      () => {
        const order = new Intl.Collator(lang);
        resolve(countries.sort((a, b) => order.compare(a.name, b.name)));
      },
    );
  });
