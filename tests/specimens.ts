import { builtInGuides } from '../src/guides/index.js';
import { gallery } from '../stories/gallery.js';
import type { Args } from '../stories/stage.js';
import type { Visitor } from '../stories/visitor.js';
import { container, written } from './element/harness.js';
import { everything } from './everything.js';

/** A story, as a test meets it. */
export interface Specimen {
  readonly id: string;
  readonly name: string;
  /** Shows it as its page of stories would, and plays it. */
  readonly show: (over?: Args) => Promise<Visitor>;
}

/** Every state of every view: the stories are the one list of them. */
export const specimens: readonly Specimen[] = gallery.map(({ id, title, hang }) => ({
  id,
  name: title,
  show: (over) => {
    // Faults tell the console, as they should; other tests read it.
    written('error');
    written('warn');
    return hang(container(), over);
  },
}));

const translations = Object.keys(builtInGuides['upper-back'].words).filter((lang) => lang !== 'en');

/** Whether a story is one of those to be looked at, where each of so many ways to look takes its share in turn. */
export const isInShare = (id: string, share: number, ofShares: number): boolean =>
  everything || specimens.findIndex((specimen) => specimen.id === id) % ofShares === share;

/** Whether a story is looked at in a language: in English always, and in turn in one of the others. */
export const isItsTurn = (id: string, lang: string): boolean =>
  lang === 'en' || isInShare(id, translations.indexOf(lang), translations.length);

/** German has the longest words, Arabic runs the other way, and English is what the guide was drawn in. */
export const NARROW_LANGUAGES = ['en', 'de', 'ar'];

/**
 * Whether a story is held to all that a narrow screen asks in a language, axe included. Stories that bring words of
 * their own are not told in other languages; and while words are on their way, what is unseen keeps its room on
 * purpose.
 */
export const isHeldNarrow = (id: string, lang: string): boolean =>
  NARROW_LANGUAGES.includes(lang) &&
  isItsTurn(id, lang) &&
  (lang === 'en' || !/^(settings|faults|waiting)-/.test(id));
