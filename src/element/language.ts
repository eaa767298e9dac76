/** The nearest language that the page declares, looking out of shadow roots too; English where it says nothing. */
export function languageAround(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const declared: Element | null = at.closest('[lang]');
    const lang = declared?.getAttribute('lang');
    if (lang) return isLanguage(lang) ? lang : 'en';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'];

/** The direction in which a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(lang).language) ? 'rtl' : 'ltr';

/** The country in a language tag, such as `GB` in `en-GB`. */
export const regionIn = (lang: string): string | undefined => new Intl.Locale(lang).region;

const baseOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** Whether two tags name one language, whatever the country. */
export const isSameLanguage = (one: string, other: string): boolean => baseOf(one) === baseOf(other);

/** The best of the languages there are: the very one, the same one of any country, English, or the first. */
export function pickLanguage(available: readonly string[], wanted: string): string {
  const first = (fits: (known: string) => boolean): string | undefined => available.find(fits);
  const is = (tag: string) => (known: string) => known.toLowerCase() === tag.toLowerCase();
  return (
    first(is(wanted)) ??
    first(is(baseOf(wanted))) ??
    first((known) => isSameLanguage(known, wanted)) ??
    first(is('en')) ??
    available[0] ??
    'en'
  );
}
