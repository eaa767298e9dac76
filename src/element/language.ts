/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa/;

/** Tags of languages that are written alike in every country, unless the tag names a script. */
const LEFT_TO_RIGHT = /^(?:de|en|es|fr)(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** The direction in which a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  // The browser's table of scripts takes longer to open than the rest of the first screen; few languages need it.
  !LEFT_TO_RIGHT.test(lang) && RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().script ?? '')
    ? 'rtl'
    : 'ltr';

/** The country in a language tag, such as `GB` in `en-GB`. */
export const regionIn = (lang: string): string | undefined => new Intl.Locale(lang).region;

/**
 * The tag by which dates, numbers and lists are written. Doses in Arabic stand in the digits 0–9 and their days are
 * those of the calendar on a medicine's box, so that dates do too, unless the page itself asks for others.
 */
export function writingTag(lang: string): string {
  const tag = new Intl.Locale(lang);
  if (tag.language !== 'ar') return lang;
  const { numberingSystem = 'latn', calendar = 'gregory' } = tag;
  return new Intl.Locale(lang, { numberingSystem, calendar }).toString();
}

const baseOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** Whether two tags name one language, whatever the country. */
export const isSameLanguage = (one: string, other: string): boolean => baseOf(one) === baseOf(other);

/** The best of the languages there are: the very one, the same one of any country, English, or the first. */
export function pickLanguage(available: readonly string[], wanted: string): string {
  const first = (tag: string): string | undefined =>
    available.find((known) => known.toLowerCase() === tag.toLowerCase()) ??
    available.find((known) => known.toLowerCase() === baseOf(tag)) ??
    available.find((known) => isSameLanguage(known, tag));
  return first(wanted) ?? first('en') ?? available[0] ?? 'en';
}
