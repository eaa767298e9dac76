import { own } from '../guide/region.js';

/** What can stand under a key: a string, a sentence around something, or several under keys of their own. */
export type Said = string | Sentence | Wording;
export type Sentence = (...inner: readonly unknown[]) => string;
export interface Wording {
  readonly [key: string]: Said;
}

type Warn = (at: string, why: string) => void;

/** Whether something is several words under keys of their own. Marked words are objects too, but say something. */
export const isGroup = (said: unknown): said is Wording =>
  typeof said === 'object' && said !== null && !Array.isArray(said) && !(said instanceof String);

export const isSentence = (said: unknown): said is Sentence => typeof said === 'function';

/**
 * Takes of the given words those that can be used.
 * @param known the words in whose place they stand, in English
 * @param warn is told of each of the others: where it stands, and why it is left
 */
export function checkWords(given: unknown, known: Wording, warn: Warn, within = ''): Wording {
  if (!isGroup(given)) {
    warn(within.slice(0, -1), 'is not an object with words by key.');
    return {};
  }
  const usable = Object.entries(given as Readonly<Record<string, unknown>>).flatMap(([key, said]) => {
    const at = within + key;
    const theirs = own<Said>(known, key);
    if (theirs === undefined) return reject(warn, at, 'is not known.');
    if (isGroup(theirs)) return [[key, checkWords(said, theirs, warn, `${at}.`)] as const];
    const fault = faultIn(said, theirs);
    return fault ? reject(warn, at, fault) : [[key, said as Said] as const];
  });
  return Object.fromEntries(usable);
}

function reject(warn: Warn, at: string, why: string): [] {
  warn(at, why);
  return [];
}

/** What is wrong with words, if anything is. */
function faultIn(said: unknown, theirs: string | Sentence): string | undefined {
  const takes = typeof theirs === 'function' ? theirs.length : 0;
  if (typeof said === 'function')
    return takes > 0 ? undefined : 'is a function, and there is nothing to give to it. Give a string.';
  if (typeof said !== 'string') return `has to be a string${takes > 0 ? ' or a function' : ''}.`;
  if (!/[\p{L}\p{N}]/u.test(said)) return 'says nothing.';
  const marks = [...said.matchAll(/\{(\d+)\}/g)].map(([, index]) => Number(index));
  const strange = marks.find((index) => index >= takes);
  if (strange !== undefined) return `has {${strange}}, for which there is nothing to put in.`;
  const missing =
    typeof theirs === 'function' ? saidIn(theirs).find((index) => !marks.includes(index)) : undefined;
  return missing === undefined ? undefined : `lacks {${missing}}: what stands there must be said.`;
}

/** Which of what it is given a sentence says: some only choose their words by a number. */
function saidIn(sentence: Sentence): readonly number[] {
  const marks = Array.from({ length: sentence.length }, (_, index) => String.fromCharCode(0xe001 + index));
  const said = sentence(...marks);
  return marks.flatMap((mark, index) => (said.includes(mark) ? [index] : []));
}
