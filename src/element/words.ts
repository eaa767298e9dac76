import type { PlanTexts, Texts } from '../guide/guide.js';
import { own } from '../guide/region.js';
import type { GuideWords } from '../guides/index.js';
import { pickLanguage } from './language.js';
import type { LaterMessages } from './messages/en-later.js';
import type { Messages } from './messages/en.js';
import { languages, type ElementWords } from './messages/languages.js';

/** The words of a guide up to a result, and the element's own beside them. */
export interface Words {
  /** The language of the words: the one asked for where the guide has it. */
  readonly lang: string;
  readonly texts: Texts;
  readonly messages: Messages;
  readonly rest: () => Promise<Rest>;
}

/** The words of the plan and of what follows it. */
export interface Rest {
  readonly planTexts: PlanTexts;
  readonly later: LaterMessages;
}

export type WordsByLanguage = Readonly<Record<string, Pick<GuideWords, 'texts' | 'planTexts'>>>;

/** There are words in a language, and they can't be had. */
export class LanguageMissing extends Error {}

/** The element's own words that go with a language: in English where it has none of its own in that language. */
export function elementWordsFor(lang: string): ElementWords {
  const words = own(languages, pickLanguage(Object.keys(languages), lang));
  if (!words) throw new Error('The element has no words in any language.');
  return words;
}

/** The language of a guide that comes nearest to the one wanted, and the way to its words. */
export interface Tongue {
  readonly lang: string;
  /** @throws LanguageMissing */
  readonly words: () => Promise<Words>;
  /** @throws LanguageMissing */
  readonly rest: () => Promise<Rest>;
}

/** Finds the language of a guide that comes nearest to the one wanted. */
export function tongueFor(byLanguage: WordsByLanguage, wanted: string): Tongue {
  const lang = pickLanguage(Object.keys(byLanguage), wanted);
  const guide = own(byLanguage, lang);
  if (!guide) throw new Error('The guide has no words in any language.');
  const element = elementWordsFor(lang);
  const missing = (cause: unknown): never => {
    throw new LanguageMissing(`The words in "${lang}" could not be loaded.`, { cause });
  };
  const rest = async (): Promise<Rest> => {
    const [planTexts, later] = await Promise.all([guide.planTexts(), element.later()]).catch(missing);
    return { planTexts, later };
  };
  const words = async (): Promise<Words> => {
    const [texts, messages] = await Promise.all([guide.texts(), element.messages()]).catch(missing);
    return { lang, texts, messages, rest };
  };
  return { lang, words, rest };
}
