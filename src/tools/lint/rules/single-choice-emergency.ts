import { newSigns } from '../new-signs.js';
import type { Rule } from '../rule.js';

export const singleChoiceEmergency: Rule = {
  id: 'single-choice-emergency',
  severity: 'warning',
  what: 'a sign of an emergency that is first asked in a question that takes one answer',
  why: 'Whoever has two of the signs, or one beside something harmless, has to leave one out.',
  example: 'a question of kind `one` with the options `chest` and `knots`',
  *check({ document: { guide } }) {
    for (const [index, question] of guide.questions.entries()) {
      const { id, kind } = question;
      const signs = kind === 'one' ? newSigns(guide, question) : [];
      if (signs.length > 0)
        yield {
          path: `guide.questions[${index}].kind`,
          message: `"${id}" takes one answer, and ${signs.map((sign) => `"${sign}"`).join(', ')} may be a sign of an emergency. Make its kind "list".`,
        };
    }
  },
};
