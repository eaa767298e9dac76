import type { Guide, Id } from '../guide/guide.js';
import { breath } from './idle.js';
import type { Country } from './surface.js';

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
  // The first screen is being drawn, and stands without them.
  void breath()
    .then(() => import('./country-names.js'))
    .then(({ countriesNamed }) => countriesNamed(codes, lang))
    .then(
      (countries) => {
        list.countries = countries;
        for (const redraw of list.waiting ?? []) redraw();
      },
      (error: unknown) => console.warn('<relief-guide>: countries stand by their codes.', error),
    )
    .finally(() => (list.waiting = undefined));
  return list;
}
