import { shown } from '../../../guide/problem.js';
import type { Rule } from '../rule.js';
import { passagesOf } from '../texts.js';

export const spaces: Rule = {
  id: 'spaces',
  severity: 'warning',
  what: 'a text that begins or ends with a space, or has two in a row',
  why: 'It looks careless, and such texts fall out of line with others.',
  example: '`"Sit  down. "`',
  fixable: true,
  *check({ document }) {
    for (const { path, keys, words } of passagesOf(document)) {
      const neat = words.trim().replace(/[ \t\u00a0]{2,}/g, ' ');
      if (neat !== words)
        yield {
          path,
          message: `${shown(words)} has a space too many. Write ${shown(neat)}.`,
          fix: { says: 'Take out the spaces that are too many.', edits: [{ at: keys, set: neat }] },
        };
    }
  },
};
