import { forbiddenWords } from '../forbidden-words.js';
import type { Rule } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import { isEnglish, passagesOf } from '../texts.js';

export const forbiddenWord: Rule = {
  id: 'forbidden-word',
  severity: 'error',
  what: 'English words that a guide may not use; a promise or a diagnosis is an error, the rest a warning',
  why: 'People act on what they read here. A promise, a diagnosis or a wrong reason does harm that no small print undoes.',
  example: '"This cures back pain."',
  lists: [
    {
      title: 'Words that may not be used',
      entries: forbiddenWords.map(
        ({ says, reason, instead }) =>
          `**${says}**: ${reason}${instead === undefined ? '' : ` Write: ${instead}.`}`,
      ),
    },
  ],
  *check({ document }) {
    for (const { path, words, language } of passagesOf(document)) {
      if (!isEnglish(language)) continue;
      for (const sentence of sentencesOf(words, language))
        for (const { pattern, reason, instead, severity, unless, only } of forbiddenWords) {
          if (only && !only.test(path)) continue;
          const found = pattern.exec(sentence);
          if (!found || unless?.test(clauseBefore(sentence, found.index))) continue;
          const better = instead === undefined ? 'Leave it out.' : `Write instead: ${instead}.`;
          yield { path, message: `"${found[0]}" may not be used. ${better}`, why: reason, severity };
        }
    }
  },
};

/** "Not" in another clause denies nothing: "It is not new, and it cures". */
const clauseBefore = (sentence: string, index: number): string =>
  sentence
    .slice(0, index)
    .split(/[,;:]|\b(?:and|but|so)\b/i)
    .at(-1) ?? '';
