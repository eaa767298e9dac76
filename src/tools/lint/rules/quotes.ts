import { shown } from '../../../guide/problem.js';
import type { Rule } from '../rule.js';
import { passagesOf, type Passage } from '../texts.js';

const STRAIGHT = /(?<=\p{L})'(?=\p{L})/gu;
const CURLY = /(?<=\p{L})’(?=\p{L})/gu;

export const quotes: Rule = {
  id: 'quotes',
  severity: 'warning',
  what: 'straight and curly apostrophes or quotation marks in one language',
  why: 'Texts on one screen look as if they came from two places.',
  example: '`"doctor\'s"` in one text and `"doctor’s"` in the next',
  fixable: true,
  *check({ document }) {
    const languages = new Map<string, Passage[]>();
    for (const passage of passagesOf(document)) {
      const list = languages.get(passage.language) ?? [];
      languages.set(passage.language, list);
      list.push(passage);
    }
    for (const passages of languages.values()) {
      const count = (pattern: RegExp): number =>
        passages.filter(({ words }) => words.search(pattern) >= 0).length;
      const [straight, curly] = [count(/['"]/), count(/[’‘“”]/)];
      if (straight === 0 || curly === 0) continue;
      const [odd, usual] = curly >= straight ? ['straight', 'curly'] : ['curly', 'straight'];
      for (const { path, keys, words } of passages) {
        if (words.search(odd === 'straight' ? /['"]/ : /[’‘“”]/) < 0) continue;
        // Which way a quotation mark opens depends on the language; an apostrophe inside a word does not.
        const better = odd === 'straight' ? words.replace(STRAIGHT, '’') : words.replace(CURLY, "'");
        yield {
          path,
          message: `${shown(words)} has ${odd} marks, where most texts of this language have ${usual} ones. Write ${usual} ones.`,
          ...(better !== words && {
            fix: { says: `Write ${usual} apostrophes inside words.`, edits: [{ at: keys, set: better }] },
          }),
        };
      }
    }
  },
};
