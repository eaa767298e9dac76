import type { Guide, SignOff, Texts } from './guide.js';

/** Words that were not written first: what they were translated from, and who has checked them. */
export interface Translation {
  readonly from: string;
  readonly signedOff: SignOff | undefined;
}

/** The language in which a guide was written: the only one that its own sign-off speaks of. */
export const originalOf = ({ language }: Pick<Guide, 'language'>, languages: readonly string[]): string =>
  language ?? languages.find((tag) => /^en\b/.test(tag)) ?? languages[0] ?? 'en';

/**
 * What is to be said of the words in a language; nothing, where they are the original.
 * @param languages those that the guide has, in its order
 */
export function translationOf(
  guide: Pick<Guide, 'language'>,
  languages: readonly string[],
  lang: string,
  { signedOff }: Pick<Texts, 'signedOff'>,
): Translation | undefined {
  const from = originalOf(guide, languages);
  return lang === from ? undefined : { from, signedOff };
}
