import type { Guide, GuideDocument, Phone, PlanTexts, Region, Remedy, Texts } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { pickLanguage, isSameLanguage, directionOf } from '../../element/language.js';
import type { LaterMessages } from '../../element/messages/en-later.js';
import type { Messages } from '../../element/messages/en.js';
import { languages } from '../../element/messages/languages.js';
import { laterLanguages } from '../../element/messages/later-languages.js';
import { markup, type Insert } from '../markup.js';
import type { PrerenderWords } from './words/en.js';
import { prerenderLanguages } from './words/languages.js';

/** What a publisher asks for. Everything in it has been checked. */
export interface Wanted {
  /** A language of the guide. */
  readonly language: string;
  /** A code under which the guide knows a country; nothing for what holds everywhere. */
  readonly regionCode: string | undefined;
  /** 1–6: where the guide sits in the outline of the page. */
  readonly headingLevel: number;
  /** Families of remedies to leave out. */
  readonly without: readonly string[];
  readonly provider: { readonly name: string; readonly phone?: Phone; readonly url?: string };
  /** The day on which dates are judged, as an ISO date. */
  readonly today: string;
}

/** All that the parts of the page are made of. */
export interface Setting extends Wanted {
  readonly document: GuideDocument;
  readonly guide: Guide;
  readonly texts: Texts;
  readonly plan: PlanTexts;
  readonly region: Region;
  /** Those that the publisher did not leave out. */
  readonly remedies: readonly Remedy[];
  /** The words that the element has. */
  readonly messages: Messages & Omit<LaterMessages, keyof Messages>;
  /** The words for what only a text needs. */
  readonly words: PrerenderWords;
  readonly direction: 'ltr' | 'rtl';
  /** Words that are not the guide's: marked, where they are in another language than it is. */
  readonly ours: (text: string) => Insert;
}

/** Puts together what is needed, with all words loaded. */
export async function settingFor(document: GuideDocument, wanted: Wanted): Promise<Setting> {
  const { guide, texts, planTexts } = document;
  const { language, regionCode, without } = wanted;
  const ownLanguage = pickLanguage(Object.keys(languages), language);
  const isForeign = !isSameLanguage(ownLanguage, language);
  const [messages, later] = await Promise.all([
    (own(languages, ownLanguage) ?? languages.en).messages(),
    own(laterLanguages, ownLanguage)?.(),
  ]);
  const [words, wordsOfPlan, wordsOfText] = [
    own(texts, language),
    own(planTexts, language),
    own(prerenderLanguages, ownLanguage),
  ];
  if (!words || !wordsOfPlan || !wordsOfText || !later)
    throw new Error(`There are no words in "${language}".`);
  return {
    ...wanted,
    document,
    guide,
    texts: words,
    plan: wordsOfPlan,
    region: (regionCode === undefined ? undefined : own(guide.regions, regionCode)) ?? guide.regions.default,
    remedies: guide.remedies.filter(
      ({ family, includes = [] }) => ![family, ...includes].some((each) => without.includes(each)),
    ),
    messages: { ...later, ...messages },
    words: wordsOfText,
    direction: directionOf(language),
    ours: (text) =>
      isForeign ? markup`<span lang="${ownLanguage}" dir="${directionOf(ownLanguage)}">${text}</span>` : text,
  };
}
