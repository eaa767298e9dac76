import type { Rule } from '../rule.js';
import { shadowOf } from '../shadow.js';

export const shadowedRow: Rule = {
  id: 'shadowed-row',
  severity: 'warning',
  what: 'a row of a choice that an earlier row always takes the place of',
  why: 'Its advice is never given. When it is the more careful one, someone is told to do too much.',
  example: '`{ "when": ["swollen"] }`, and after it `{ "when": ["swollen", "fresh"] }`',
  *check({ document: { guide } }) {
    for (const [index, { rows }] of guide.choices.entries())
      for (const [place, { id }] of rows.entries()) {
        const before = shadowOf(guide, rows, place);
        if (before)
          yield {
            path: `guide.choices[${index}].rows[${place}]`,
            message: `"${id}" can never decide: whenever it holds, "${before.id}" holds before it. Move it up, or make "${before.id}" narrower.`,
          };
      }
  },
};
