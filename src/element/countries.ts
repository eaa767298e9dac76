import type { Guide, Id } from '../guide/guide.js';
import { own } from '../guide/region.js';
import { inTurn } from './idle.js';
import { isSameLanguage } from './language.js';
import { countryLanguages, type CountryNames } from './messages/country-languages.js';
import type { Country } from './surface.js';
import { elementLanguageFor } from './words.js';

/** The countries of a guide in one language, as they are listed now, and who waits for their names. */
interface List {
  countries: readonly Country[];
  waiting: Set<() => void> | undefined;
}

const lists = new WeakMap<Guide['regions'], Map<string, List>>();

/**
 * The countries that a guide knows, by their names in a language. Until those have come they stand there by their codes.
 * @param redraw is called once the names are there
 */
export function countriesOf(
  { regions }: Pick<Guide, 'regions'>,
  lang: string,
  redraw: () => void,
): readonly Country[] {
  const ofGuide = lists.get(regions) ?? new Map<string, List>();
  lists.set(regions, ofGuide);
  const list = ofGuide.get(lang) ?? begun(Object.keys(regions), lang);
  ofGuide.set(lang, list);
  list.waiting?.add(redraw);
  return list.countries;
}

function begun(regions: readonly Id[], lang: string): List {
  const codes = regions.filter((code) => code !== 'default');
  const list: List = { countries: codes.map((code) => ({ code, name: code })), waiting: new Set() };
  void named(codes, lang).then((countries) => {
    const redraws = list.waiting;
    list.countries = countries;
    list.waiting = undefined;
    for (const redraw of redraws ?? []) redraw();
  });
  return list;
}

/**
 * A browser takes longer to open its books of names than to draw the whole first screen, and everything else stands
 * still with it. So the names of the built-in guides come in files of their own, and only others are asked of it.
 */
async function named(codes: readonly Id[], lang: string): Promise<readonly Country[]> {
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
