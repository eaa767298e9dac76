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
import type { Reword } from './rewording.js';
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
   * The same guide with all its words in the language that is now wanted and as the page words them, those of the
   * plan too; nothing where it speaks so already.
   * @throws LanguageMissing
   */
  readonly turn: (
    lang: string,
    reword: Reword | undefined,
  ) => Promise<readonly [guide: LoadedGuide, rest: Rest] | undefined>;
}

/**
 * Makes a guide ready to be shown in the language of these words.
 * @param reword lays the words of the page over the element's own, where it has any
 */
export function loadedGuide(known: KnownGuide, words: Words, reword: Reword | undefined): LoadedGuide {
  const { guide, byLanguage } = known;
  const { lang, texts } = words;
  const languages = Object.keys(byLanguage);
  const beside: Beside = (own) => {
    const shown = isSameLanguage(elementLanguageFor(lang), lang) ? own : foreign(own);
    return reword?.(own, shown) ?? shown;
  };
  const messages = beside(words.messages);
  const translation = translationOf(guide, languages, lang, texts);
  return {
    ...known,
    ...words,
    messages,
    translation: translation && { ...translation, messages },
    rest: () => restOf(known, lang, beside),
    doing: () => doingOf(known, lang, beside),
    taking: () => takingOf(known, lang, beside),
    course: () => courseOf(lang, beside),
    turn: async (wanted, otherwise) => {
      const other = pickLanguage(languages, wanted);
      if (other === lang && otherwise === reword) return undefined;
      const turned = loadedGuide(known, await wordsFor(byLanguage, other), otherwise);
      return [turned, await turned.rest()];
    },
  };
}

/** The element's own words as they stand beside a guide's: reworded, and marked as English where that is all there is. */
type Beside = <Messages extends object>(messages: Messages) => Messages;

async function restOf({ byLanguage }: KnownGuide, lang: string, beside: Beside): Promise<Rest> {
  const [planTexts, later] = await orMissing(
    lang,
    Promise.all([own(byLanguage, lang)?.planTexts(), own(laterLanguages, elementLanguageFor(lang))?.()]),
  );
  return { planTexts, later: beside(later) };
}

const NOTHING_DONE: Doing = { exercises: {}, pictures: {} };

async function doingOf({ byLanguage, doing }: KnownGuide, lang: string, beside: Beside): Promise<DoingPack> {
  const [data, [texts, messages]] = await Promise.all([
    doing?.() ?? NOTHING_DONE,
    orMissing(
      lang,
      Promise.all([own(byLanguage, lang)?.doingTexts(), own(doingLanguages, elementLanguageFor(lang))?.()]),
    ),
  ]);
  return { ...data, texts, messages: beside(messages) };
}

async function takingOf(known: KnownGuide, lang: string, beside: Beside): Promise<TakingPack> {
  const { byLanguage, handover } = known;
  const [parts, { planTexts }, [texts, messages]] = await Promise.all([
    handover?.() ?? [],
    restOf(known, lang, beside),
    orMissing(
      lang,
      Promise.all([own(byLanguage, lang)?.takingTexts(), own(takingLanguages, elementLanguageFor(lang))?.()]),
    ),
  ]);
  return { handover: parts, planTexts, texts, messages: beside(messages) };
}

async function courseOf(lang: string, beside: Beside): Promise<CourseMessages> {
  const words = own(courseLanguages, elementLanguageFor(lang))?.();
  const [messages] = await orMissing(lang, Promise.all([words, Promise.resolve(true)]));
  return beside(messages);
}
