import type { Rule } from '../rule.js';

export const noWhy: Rule = {
  id: 'no-why',
  severity: 'advice',
  what: 'a question that does not say why it is asked',
  why: 'Whoever does not see what an answer is for leaves, or answers what seems to be wanted.',
  example: 'a question about tablets whose text has a title and no `why`',
  *check({ document: { guide, texts } }) {
    for (const [language, { questions }] of Object.entries(texts))
      for (const { id } of guide.questions)
        if (questions[id]?.why === undefined)
          yield {
            path: `texts.${language}.questions.${id}`,
            message: `"${id}" does not say why it is asked. Say in its "why", in a sentence or two, what the answer is for.`,
          };
  },
};
