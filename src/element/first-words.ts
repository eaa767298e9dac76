import type { OpeningTexts } from '../guide/guide.js';
import { own } from '../guide/region.js';
import { translationOf } from '../guide/translation.js';
import type { BuiltInGuide } from '../guides/index.js';
import type { Wanted } from './guide-source.js';
import { pickLanguage } from './language.js';
import { enFirst, type FirstMessages } from './messages/en-first.js';
import type { ElementWords } from './messages/languages.js';
import { textOf } from './settings.js';
import type { Translated } from './surface.js';
import { elementWordsFor } from './words.js';

/** The words of what stands before the conversation. */
export interface FirstWords {
  readonly lang: string;
  readonly messages: FirstMessages;
  /** The words of the first screen, for a guide that has one before the conversation. */
  readonly texts: OpeningTexts | undefined;
  readonly translation: Translated | undefined;
  /** Whether they are on their way, and little more than the emergency advice can be read yet. */
  readonly coming: boolean;
}

/** English is there from the start. */
export const firstInEnglish = (guide: BuiltInGuide | undefined): FirstWords => ({
  lang: 'en',
  messages: enFirst,
  texts: guide?.opening.texts,
  translation: undefined,
  coming: false,
});

/**
 * What can be read while the first words are on their way: the emergency advice in the visitor's own language,
 * and what stands over it, so that it does not move. The rest is there in English and unseen: its room is kept.
 */
export function firstMeanwhile(
  guide: BuiltInGuide | undefined,
  { lang: wanted, messages: given }: Pick<Wanted, 'lang' | 'messages'>,
): FirstWords {
  const english = firstInEnglish(guide);
  const lang = languageOf(guide, wanted);
  const { waiting } = elementWordsFor(lang);
  if (!waiting && !given) return english;
  return {
    ...english,
    lang,
    messages: { ...english.messages, ...waiting, ...aboveNumbers(given) },
    texts: english.texts && {
      ...english.texts,
      ...(waiting && { title: waiting.loading }),
      ...own(guide?.words, lang)?.waiting,
    },
    coming: true,
  };
}

/** What the page says over the numbers is there at once: otherwise they would move under a finger. */
const aboveNumbers = (given: unknown): Partial<FirstMessages> =>
  Object.fromEntries(
    (['emergencyLine', 'callLocal', 'inManyCountries'] as const)
      .map((key) => [key, textOf(own(given as Partial<FirstMessages> | undefined, key))] as const)
      .filter(([, text]) => text),
  );

/** Gets the first words; nothing where they are in English, which is there already. */
export function loadFirst(guide: BuiltInGuide | undefined, wanted: string): Promise<FirstWords> | undefined {
  const lang = languageOf(guide, wanted);
  const { waiting, messages } = elementWordsFor(lang);
  return waiting && arrival(guide, lang, messages);
}

async function arrival(
  guide: BuiltInGuide | undefined,
  lang: string,
  messagesIn: ElementWords['messages'],
): Promise<FirstWords> {
  const [messages, texts] = await Promise.all([messagesIn(), own(guide?.words, lang)?.opening()]);
  const translation =
    guide && texts && translationOf(guide.opening.guide, Object.keys(guide.words), lang, texts);
  return { lang, messages, texts, translation: translation && { ...translation, messages }, coming: false };
}

/** The guide's language, or the element's own where no guide is known yet. */
const languageOf = (guide: BuiltInGuide | undefined, wanted: string): string =>
  guide ? pickLanguage(Object.keys(guide.words), wanted) : wanted;
