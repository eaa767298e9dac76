import type { Texts } from '../guide/guide.js';
import { own } from '../guide/region.js';
import type { GuideWords } from '../guides/index.js';
import { pickLanguage } from './language.js';
import type { Messages } from './messages/en.js';
import { languages, type ElementWords } from './messages/languages.js';

/** The words of a guide up to a result, and the element's own beside them. */
export interface Words {
  /** The language of the guide's words: the one asked for where the guide has it. */
  readonly lang: string;
  readonly texts: Texts;
  readonly messages: Messages;
}

export type WordsByLanguage = Readonly<
  Record<string, Pick<GuideWords, 'texts' | 'planTexts' | 'doingTexts' | 'takingTexts'>>
>;

/** There are words in a language, and they can't be had. */
export class LanguageMissing extends Error {}

/** The element's language that goes with a guide's: English where it has no words in that language. */
export const elementLanguageFor = (lang: string): string => pickLanguage(Object.keys(languages), lang);

export const elementWordsFor = (lang: string): ElementWords =>
  own(languages, elementLanguageFor(lang)) ?? languages.en;

/**
 * Gets the words of a guide in the language that comes nearest to the one wanted.
 * @throws LanguageMissing
 */
export async function wordsFor(byLanguage: WordsByLanguage, wanted: string): Promise<Words> {
  const lang = pickLanguage(Object.keys(byLanguage), wanted);
  const [texts, messages] = await orMissing(
    lang,
    Promise.all([own(byLanguage, lang)?.texts(), elementWordsFor(lang).messages()]),
  );
  return { lang, texts, messages };
}

/**
 * Waits for words in a language.
 * @throws LanguageMissing where any of them fails to come, or nobody brings it
 */
export async function orMissing<First, Second>(
  lang: string,
  parts: Promise<[First | undefined, Second | undefined]>,
): Promise<[First, Second]> {
  let cause: unknown;
  try {
    const [first, second] = await parts;
    if (first !== undefined && second !== undefined) return [first, second];
  } catch (error) {
    cause = error;
  }
  throw new LanguageMissing(`The words in "${lang}" could not be loaded.`, { cause });
}
