import { isEnglish } from './texts.js';

/** Words that end in a full stop and end no sentence. */
const SHORTENED =
  /(?:^|[\s(“"'‘])(?:e\.g|i\.e|etc|vs|approx|dr|mr|mrs|ms|prof|st|no|nos|fig|a\.m|p\.m|min|max)\.$/iu;
/** The end of a sentence: its mark, what closes after it, and white space. */
const END = /[.!?…]+["'”’)\]]*\s+/gu;
/** What may begin a sentence. A phone number or a small letter after a full stop goes on. */
const BEGIN = /^["'“‘([]*[\p{Lu}\p{N}]/u;

/** The sentences of a text, in its language. Lines stand by themselves. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const lines = text.split(/\n+/);
  return lines.flatMap((line) => (isEnglish(language) ? englishSentences(line) : segments(line, language)));
}

function englishSentences(line: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(END)) {
    const end = index + mark.length;
    const sentence = line.slice(from, end).trim();
    const stop = sentence.replace(/["'”’)\]]+$/u, '');
    if (SHORTENED.test(stop) && stop.endsWith('.') && !endsAfterAll(stop, line.slice(end))) continue;
    if (!BEGIN.test(line.slice(end))) continue;
    found.push(sentence);
    from = end;
  }
  const last = line.slice(from).trim();
  return last === '' ? found : [...found, last];
}

/** "a.m." and "etc." may well be the last word of a sentence; "e.g." and "Dr." never are. */
const endsAfterAll = (sentence: string, rest: string): boolean =>
  /(?:etc|a\.m|p\.m|min|max)\.$/i.test(sentence) && /^["'“‘([]*\p{Lu}/u.test(rest);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity });
  segmenters.set(key, made);
  return made;
}

const segments = (line: string, language: string): readonly string[] =>
  [...segmenter(language, 'sentence').segment(line)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

/** The words of a sentence. In English "day-to-day" is one, and so are "100.4" and "°C". */
export function wordsOf(sentence: string, language: string): readonly string[] {
  if (isEnglish(language)) return sentence.split(/[\s–—/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...segmenter(language, 'word').segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
