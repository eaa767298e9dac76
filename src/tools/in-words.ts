import type { Condition, GuideDocument, Id, Question } from '../guide/guide.js';
import { countriesOf } from './countries.js';
import { beginning, either, labelsOf, quoted, sayWay } from './ways-in-words.js';
import { waysIn } from './ways.js';
import { wordsOf } from './words.js';

/** A condition, each of its facts in words. */
export interface Phrase {
  /** Each of these must hold. */
  readonly all: readonly string[];
  /** At least so many of these must hold. */
  readonly some?: { readonly atLeast: number; readonly of: readonly string[] };
  /** None of these may hold. */
  readonly none: readonly string[];
}

/** Says facts and conditions of a guide in words that need no code. */
export interface InWords {
  /** What a visitor did for a fact to stand: `ticks “Chest pain”`, `answers “65 or over” to “How old are you?”`. */
  fact(id: Id): string;
  /**
   * The same by labels alone, cut short where many answers say it: `“65 or over”`, `“A lift” (or 3 other answers)`.
   */
  label(id: Id, limits?: Limits): string;
  phrase(condition: Condition): Phrase;
  /** A condition as one line; `always` where it asks for nothing. */
  sentence(condition: Condition): string;
  /** A condition as one short line of labels; empty where it asks for nothing. */
  short(condition: Condition, limits?: Limits): string;
}

/** What to leave out of a short line. */
interface Limits {
  /** The questions whose answers are told. */
  readonly at?: (question: Question) => boolean;
  /** The letters of a label that are told, for labels that stand in full elsewhere. */
  readonly most?: number;
}

/** @param language one that the document has words in */
export function inWords(document: GuideDocument, language: string): InWords {
  const { guide } = document;
  const words = wordsOf(document, language);
  const ways = waysIn(guide);
  const cautions = new Map(guide.cautions.map((caution) => [caution.id, caution]));
  const countries = countriesOf(guide, language);

  const answered = (id: Id): string => {
    const all = [...(ways.get(id) ?? []).map((way) => sayWay(way, words)), ...(countries.get(id) ?? [])];
    if (all.length === 0) return `${quoted(id)} stands, which no answer sets`;
    return all.length > 1 ? `either ${all.join(' or ')}` : all.join();
  };
  const fact = (id: Id): string => {
    const caution = cautions.get(id);
    if (!caution) return answered(id);
    const why = oneLine(phraseOf(caution, answered));
    return ways.has(id) ? `${answered(id)}, or ${why}` : `caution ${id} holds (${why})`;
  };
  const plainLabel = (id: Id, { at = () => true, most = Infinity }: Limits = {}): string => {
    const here = (ways.get(id) ?? []).filter(({ question }) => at(question));
    const say = (option: Id): string => quoted(beginning(words.option(option), most));
    return either([...labelsOf(here, id, say, words), ...(countries.get(id) ?? [])]) || quoted(id);
  };
  const label = (id: Id, limits?: Limits): string => {
    const caution = cautions.get(id);
    if (!caution || ways.has(id)) return plainLabel(id, limits);
    return `(${oneLine(phraseOf(caution, (fact) => plainLabel(fact, limits)))})`;
  };
  return {
    fact,
    label,
    phrase: (condition) => phraseOf(condition, fact),
    sentence: (condition) => oneLine(phraseOf(condition, fact)) || 'always',
    short: (condition, limits) => oneLine(phraseOf(condition, (id) => label(id, limits))),
  };
}

function phraseOf(
  { when = [], whenAny, atLeast = 1, unless = [] }: Condition,
  say: (id: Id) => string,
): Phrase {
  return {
    all: when.map(say),
    ...(whenAny && { some: { atLeast, of: whenAny.map(say) } }),
    none: unless.map(say),
  };
}

/** `A, and B, and at least 2 of: C; D; E – but not if: F` */
function oneLine({ all, some, none }: Phrase): string {
  const any = some && someOf(some);
  const holds = [...all, ...(any ? [any] : [])].join(', and ');
  if (none.length === 0) return holds;
  return `${holds && `${holds} – `}but not if: ${none.join('; ')}`;
}

/** How many of a list must hold, in words. */
export const howMany = (atLeast: number): string => (atLeast > 1 ? `at least ${atLeast} of` : 'any of');

const someOf = ({ atLeast, of }: NonNullable<Phrase['some']>): string =>
  of.length === 1 && atLeast === 1 ? of.join() : `${howMany(atLeast)}: ${of.join('; ') || 'nothing'}`;
