import type { Rule } from '../rule.js';
import { passagesOf } from '../texts.js';

/** Names and numbers may well be the same in two languages; a sentence is not. */
const LEAST = { characters: 25, words: 4 };

export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  what: 'a long text that is the same in two languages',
  why: 'Someone reads a warning in a language that they may not understand.',
  example: '`texts.de.flags.rf-fever` in English',
  *check({ document }) {
    const first = new Map<string, string>();
    for (const { path, keys, language, words } of passagesOf(document)) {
      if (words.length < LEAST.characters || words.split(/\s+/).length < LEAST.words) continue;
      const [half, , ...rest] = keys;
      const [base = ''] = language.split('-');
      const key = JSON.stringify([half, rest, words]);
      const before = first.get(key);
      if (before === undefined) first.set(key, base);
      else if (before !== base)
        yield { path, message: `This is the same text as in "${before}". Translate it into "${language}".` };
    }
  },
};
