import type { Rule } from '../rule.js';
import { sentencesOf, wordsOf } from '../sentences.js';
import { isEnglish, passagesOf } from '../texts.js';

const MOST = 20;
const GOOD = 15;

export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'warning',
  what: `a sentence of more than ${MOST} words; from ${GOOD + 1} on it is advice, and in other languages than English always`,
  why: 'Someone in pain, or reading in a second language, loses the thread and may miss what counts.',
  example: 'a sentence that names six signs and what to do about each of them',
  *check({ document }) {
    for (const { path, words, language } of passagesOf(document))
      for (const sentence of sentencesOf(words, language)) {
        const count = wordsOf(sentence, language).length;
        if (count <= GOOD) continue;
        const grave = count > MOST && isEnglish(language);
        yield {
          path,
          message: `This sentence has ${count} words: "${begin(sentence)}". Make two of it, with at most ${GOOD} words each.`,
          ...(!grave && { severity: 'advice' as const }),
        };
      }
  },
};

const begin = (sentence: string): string => (sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence);
