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

export type WordsByLanguage = Readonly<Record<string, Pick<GuideWords, 'texts' | 'planTexts'>>>;

/** There are words in a language, and they can't be had. */
export class LanguageMissing extends Error {}

/** The element's language that goes with a guide's: English where it has no words in that language. */
export const elementLanguageFor = (lang: string): string => pickLanguage(Object.keys(languages), lang);

export function elementWordsFor(lang: string): ElementWords {
  const words = own(languages, elementLanguageFor(lang));
  if (!words) throw new Error('The element has no words.');
  return words;
}

/**
 * Gets the words of a guide in the language that comes nearest to the one wanted.
 * @throws LanguageMissing
 */
export async function wordsFor(byLanguage: WordsByLanguage, wanted: string): Promise<Words> {
  const lang = pickLanguage(Object.keys(byLanguage), wanted);
  const guide = own(byLanguage, lang);
  if (!guide) throw new Error('The guide has no words.');
  const [texts, messages] = await orMissing(lang, [guide.texts(), elementWordsFor(lang).messages()]);
  return { lang, texts, messages };
}

/**
 * Waits for words in a language.
 * @throws LanguageMissing where any of them fails to come
 */
export async function orMissing<Parts extends readonly unknown[]>(
  lang: string,
  parts: Readonly<{ [Index in keyof Parts]: Promise<Parts[Index]> }>,
): Promise<Parts> {
  try {
    return await Promise.all(parts);
  } catch (cause) {
    throw new LanguageMissing(`The words in "${lang}" could not be loaded.`, { cause });
  }
}
