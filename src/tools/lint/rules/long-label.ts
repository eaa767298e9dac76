import type { Rule } from '../rule.js';
import { passagesOf } from '../texts.js';

/** Four lines on a narrow phone. */
const MOST = 120;

export const longLabel: Rule = {
  id: 'long-label',
  severity: 'warning',
  what: `a label, title or name of more than ${MOST} characters`,
  why: 'On a phone it fills the screen, and the answers under it are not seen together.',
  example: 'an option whose label holds a whole paragraph',
  *check({ document }) {
    for (const { path, words, label } of passagesOf(document))
      if (label && words.length > MOST)
        yield {
          path,
          message: `This label has ${words.length} characters. Keep it to ${MOST}, and move the rest to a hint.`,
        };
  },
};
