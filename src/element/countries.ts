import type { Guide } from '../guide/guide.js';
import type { Country } from './surface.js';
import { inTurn } from './idle.js';
import { openDates } from './views/days.js';

interface Language {
  readonly names: Intl.DisplayNames;
  readonly order: Intl.Collator;
}

const languages = new Map<string, Language>();
const waiting = new Map<string, Set<() => void>>();

/**
 * The countries that a guide knows, by their names in a language. A browser takes longer to open its books of names
 * and dates than to draw the whole first screen, so until it had time for that they stand there by their codes.
 * @param redraw is called once the names are there
 */
export function countriesOf(
  { regions }: Pick<Guide, 'regions'>,
  lang: string,
  redraw: () => void,
): readonly Country[] {
  const codes = Object.keys(regions).filter((code) => code !== 'default');
  const language = languages.get(lang);
  if (!language) {
    open(lang, redraw);
    return codes.map((code) => ({ code, name: code }));
  }
  const { names, order } = language;
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name));
}

function open(lang: string, redraw: () => void): void {
  const others = waiting.get(lang);
  if (others) return void others.add(redraw);
  const redraws = new Set([redraw]);
  waiting.set(lang, redraws);
  let names: Intl.DisplayNames;
  // One at a time: all together would hold up a finger on a slow phone.
  inTurn(
    () => void openDates(lang),
    () => void (names = new Intl.DisplayNames([lang, 'en'], { type: 'region' })),
    () => void languages.set(lang, { names, order: new Intl.Collator(lang) }),
    () => {
      waiting.delete(lang);
      for (const redraw of redraws) redraw();
    },
  );
}
