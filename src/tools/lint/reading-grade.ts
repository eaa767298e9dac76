import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from './sentences.js';

/**
 * Names that have no plainer word. Each counts as one word of two syllables, so that naming a thing rightly
 * does not make a text hard, and so that no text is made easy by naming many.
 */
export const PLAIN_NAMES = [
  'acetaminophen',
  'ibuprofen',
  'paracetamol',
  'anti-inflammatory',
  'pharmacist',
  'physiotherapist',
  'physical therapist',
  'physiotherapy',
  'United Kingdom',
] as const;

const names = new RegExp(`\\b(?:${PLAIN_NAMES.join('|')})(s?)\\b`, 'gi');

/** What a text comes to: its words, and the school grade of the United States that reads it with ease. */
export interface Grade {
  readonly words: number;
  /** Flesch–Kincaid: years at school, so that 6 is an age of 11 to 12. */
  readonly grade: number;
}

const counted = new Map<string, number>();

/** Syllables of a word. A number is read as one, however it is written. */
function syllablesIn(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = /\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word));
  // Guides repeat their words; a stranger's guide must not fill the memory.
  if (counted.size < 20_000) counted.set(word, count);
  return count;
}

/** How hard an English text is to read, by the formula of Flesch and Kincaid. */
export function gradeOf(texts: readonly string[]): Grade {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts)
    for (const sentence of sentencesOf(text.replace(names, 'helper'), 'en')) {
      const words = wordsOf(sentence, 'en');
      if (words.length === 0) continue;
      counts.sentence += 1;
      counts.word += words.length;
      for (const word of words) counts.syllable += syllablesIn(word.toLowerCase());
    }
  return { words: counts.word, grade: counts.word === 0 ? 0 : fleschKincaid(counts) };
}
