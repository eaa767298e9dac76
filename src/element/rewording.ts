import { own } from '../guide/region.js';
import { enCourse } from './messages/en-course.js';
import { enDoing } from './messages/en-doing.js';
import { enExit } from './messages/en-exit.js';
import { enLater } from './messages/en-later.js';
import { enTaking } from './messages/en-taking.js';
import { en } from './messages/en.js';
import { checkWords, isGroup, isSentence, type Said, type Sentence, type Wording } from './wording-check.js';

/**
 * Lays the words of the page over some of the element's own.
 * @param words the element's, as they are
 * @param shown the same as they are shown, marked where they are in another language than the guide
 */
export type Reword = <Words extends object>(words: Words, shown?: Words) => Words;

const ENGLISH = { ...en, ...enLater, ...enDoing, ...enTaking, ...enCourse, ...enExit } as object as Wording;

/** What each guide was given last: the same words again are neither checked nor put in place again. */
const known = new WeakMap<object, { readonly given: unknown; readonly reword: Reword }>();

/**
 * Reads the words that a page gives. Whatever can't be used is warned of by name, and the element's own stay.
 * @param guide the element that they are for
 */
export function rewordingFor(given: unknown, guide: object): Reword {
  const before = known.get(guide);
  if (before && isSame(before.given, given)) return before.reword;
  const said = checkWords(given, ENGLISH, warn);
  const refused = new Set<string>();
  const reword: Reword = (words, shown = words) =>
    lay(said, words as Wording, shown as Wording, (at, why) => {
      if (!refused.has(at)) warn(at, why);
      refused.add(at);
    }) as typeof words;
  // A copy: who changes their object and sets it again has set another.
  known.set(guide, { given: copied(given), reword });
  return reword;
}

const warn = (at: string, why: string): void =>
  console.warn(`<relief-guide>: messages${at && `.${at}`} ${why} The guide’s own words are used.`);

function lay(said: Wording, words: Wording, shown: Wording, refuse: Refuse, within = ''): Wording {
  const laid = Object.keys(words).flatMap((key): [string, Said][] => {
    const mine = own<Said>(said, key);
    const theirs = words[key];
    const seen = shown[key];
    if (mine === undefined) return [];
    const at = within + key;
    if (isGroup(mine) && isGroup(theirs) && isGroup(seen))
      return [[key, lay(mine, theirs, seen, refuse, `${at}.`)]];
    if (isSentence(theirs) && isSentence(seen) && !isGroup(mine))
      return [[key, sentence(mine, theirs, seen, (why) => refuse(at, why))]];
    return [[key, mine]];
  });
  return { ...shown, ...Object.fromEntries(laid) };
}

type Refuse = (at: string, why: string) => void;

/** A sentence of the page around what the element puts into it. One that leaves something out is not said. */
function sentence(
  mine: string | Sentence,
  theirs: Sentence,
  seen: Sentence,
  refuse: (why: string) => void,
): Sentence {
  return (...inner) => {
    const original = theirs(...inner);
    if (typeof mine === 'string') return fill(mine, inner, original);
    try {
      const said: unknown = mine(...inner);
      const left = inner.map(String).find((part) => original.includes(part) && !String(said).includes(part));
      if (typeof said === 'string' && /[\p{L}\p{N}]/u.test(said) && left === undefined) return said;
      refuse(left === undefined ? 'returned no words.' : `left out what it was given ("${left}").`);
    } catch (error) {
      refuse(`failed: ${String(error)}.`);
    }
    return seen(...inner);
  };
}

/** What keeps its own direction in the words of the element keeps it in those of the page. */
function fill(text: string, inner: readonly unknown[], original: string): string {
  const open = /[\u2066-\u2068]/.exec(original)?.[0];
  return text.replace(/\{(\d)\}/g, (_, index: string) => {
    const part = String(inner[Number(index)]);
    return open ? `${open}${part}\u2069` : part;
  });
}

const copied = (given: unknown): unknown =>
  isGroup(given)
    ? Object.fromEntries(Object.entries(given).map(([key, inner]) => [key, copied(inner)]))
    : given;

const isSame = (one: unknown, other: unknown): boolean =>
  isGroup(one) && isGroup(other)
    ? Object.keys(one).length === Object.keys(other).length &&
      Object.keys(one).every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    : one === other;
