import type { Rule } from '../rule.js';

const MOST = 12;

export const manyOptions: Rule = {
  id: 'many-options',
  severity: 'advice',
  what: `a question with more than ${MOST} options`,
  why: 'On a phone it takes long to read and to scroll, and signs near the end are missed.',
  example: 'a list of 20 warning signs on one screen',
  *check({ document: { guide } }) {
    for (const [index, { id, options }] of guide.questions.entries())
      if (options.length > MOST)
        yield {
          path: `guide.questions[${index}].options`,
          message: `"${id}" has ${options.length} options. Make two questions of it, or put some under others: at most ${MOST}.`,
        };
  },
};
