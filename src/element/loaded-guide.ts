import type { DoingTexts, HandoverPart, PlanTexts, TakingTexts } from '../guide/guide.js';
import { own } from '../guide/region.js';
import { translationOf } from '../guide/translation.js';
import type { Doing, KnownGuide } from './guide-source.js';
import { isSameLanguage, pickLanguage } from './language.js';
import { courseLanguages } from './messages/course-languages.js';
import { doingLanguages } from './messages/doing-languages.js';
import type { CourseMessages } from './messages/en-course.js';
import type { DoingMessages } from './messages/en-doing.js';
import type { LaterMessages } from './messages/en-later.js';
import type { TakingMessages } from './messages/en-taking.js';
import { foreign } from './messages/foreign.js';
import { laterLanguages } from './messages/later-languages.js';
import { takingLanguages } from './messages/taking-languages.js';
import type { Translated } from './surface.js';
import { elementLanguageFor, orMissing, wordsFor, type Words } from './words.js';

/** The words of the plan and of what follows it. */
export interface Rest {
  readonly planTexts: PlanTexts;
  readonly later: LaterMessages;
}

/** How remedies are done, and the words for it. */
export interface DoingPack extends Doing {
  readonly texts: DoingTexts;
  readonly messages: DoingMessages;
}

/** The words with which something is taken along. What was tried has a name beside every result, so those of the plan are among them. */
export interface TakingWords {
  readonly texts: TakingTexts;
  readonly messages: TakingMessages;
  readonly planTexts: PlanTexts;
}

/** What is needed to take a plan along. */
export interface TakingPack extends TakingWords {
  readonly handover: readonly HandoverPart[];
}

/** A guide that is ready to be shown in one language. */
export interface LoadedGuide extends Words, Pick<KnownGuide, 'guide' | 'provenance' | 'figures'> {
  readonly translation: Translated | undefined;
  /** @throws LanguageMissing */
  readonly rest: () => Promise<Rest>;
  /** @throws LanguageMissing */
  readonly doing: () => Promise<DoingPack>;
  /** @throws LanguageMissing */
  readonly taking: () => Promise<TakingPack>;
  /** @throws LanguageMissing */
  readonly course: () => Promise<CourseMessages>;
  /**
   * The same guide with all its words in the language that is now wanted, those of the plan too; nothing where it
   * speaks it already.
   * @throws LanguageMissing
   */
  readonly turn: (lang: string) => Promise<readonly [guide: LoadedGuide, rest: Rest] | undefined>;
}

/** Makes a guide ready to be shown in the language of these words. */
export function loadedGuide(known: KnownGuide, words: Words): LoadedGuide {
  const { guide, byLanguage } = known;
  const { lang, texts } = words;
  const languages = Object.keys(byLanguage);
  const messages = beside(lang, words.messages);
  const translation = translationOf(guide, languages, lang, texts);
  return {
    ...known,
    ...words,
    messages,
    translation: translation && { ...translation, messages },
    rest: () => restOf(known, lang),
    doing: () => doingOf(known, lang),
    taking: () => takingOf(known, lang),
    course: () => courseOf(lang),
    turn: async (wanted) => {
      const other = pickLanguage(languages, wanted);
      if (other === lang) return undefined;
      const [turned, rest] = await Promise.all([wordsFor(byLanguage, other), restOf(known, other)]);
      return [loadedGuide(known, turned), rest];
    },
  };
}

async function restOf({ byLanguage }: KnownGuide, lang: string): Promise<Rest> {
  const [planTexts, later] = await orMissing(
    lang,
    Promise.all([own(byLanguage, lang)?.planTexts(), own(laterLanguages, elementLanguageFor(lang))?.()]),
  );
  return { planTexts, later: beside(lang, later) };
}

const NOTHING_DONE: Doing = { exercises: {}, pictures: {} };

async function doingOf({ byLanguage, doing }: KnownGuide, lang: string): Promise<DoingPack> {
  const [data, [texts, messages]] = await Promise.all([
    doing?.() ?? NOTHING_DONE,
    orMissing(
      lang,
      Promise.all([own(byLanguage, lang)?.doingTexts(), own(doingLanguages, elementLanguageFor(lang))?.()]),
    ),
  ]);
  return { ...data, texts, messages: beside(lang, messages) };
}

async function takingOf(known: KnownGuide, lang: string): Promise<TakingPack> {
  const { byLanguage, handover } = known;
  const [parts, { planTexts }, [texts, messages]] = await Promise.all([
    handover?.() ?? [],
    restOf(known, lang),
    orMissing(
      lang,
      Promise.all([own(byLanguage, lang)?.takingTexts(), own(takingLanguages, elementLanguageFor(lang))?.()]),
    ),
  ]);
  return { handover: parts, planTexts, texts, messages: beside(lang, messages) };
}

async function courseOf(lang: string): Promise<CourseMessages> {
  const words = own(courseLanguages, elementLanguageFor(lang))?.();
  const [messages] = await orMissing(lang, Promise.all([words, Promise.resolve(true)]));
  return beside(lang, messages);
}

/** The element's own words beside those of a guide: marked as English where it has none in their language. */
const beside = <Messages extends object>(lang: string, messages: Messages): Messages =>
  isSameLanguage(elementLanguageFor(lang), lang) ? messages : foreign(messages);
