import { factsOf } from '../../../guide/answer.js';
import { emergencyWithin } from '../../../guide/flags.js';
import type { Condition, Id, Option, Question } from '../../../guide/guide.js';
import { settableFacts } from '../../../guide/answer.js';
import type { Found, Rule } from '../rule.js';

export const cancelledEmergency: Rule = {
  id: 'cancelled-emergency',
  severity: 'error',
  what: 'a sign of an emergency that another answer hides',
  why: 'Nothing a visitor says may cancel an emergency. Whoever is not offered the sign cannot report it.',
  example: 'an option `chest`, of an emergency flag, with `"unless": ["sitting"]`',
  *check({ document: { guide } }) {
    const regionFacts = new Set(Object.values(guide.regions).flatMap(({ facts }) => facts));
    const hides = ({ unless = [] }: Condition): readonly Id[] => unless.filter((id) => !regionFacts.has(id));
    const alone = (options: readonly Option[]): boolean =>
      options.some((option) =>
        emergencyWithin(guide, [...factsOf(option), ...settableFacts(option.options ?? [])]),
      );
    const told = (condition: Question | Option, at: string, what: string): readonly Found[] =>
      hides(condition).map((id) => ({
        path: `${at}.unless`,
        message: `${what} "${condition.id}" holds a sign of an emergency, and "${id}" hides it. Take "${id}" out of unless.`,
      }));
    for (const [index, question] of guide.questions.entries()) {
      const at = `guide.questions[${index}]`;
      if (alone(question.options)) yield* told(question, at, 'The question');
      for (const [place, option] of question.options.entries()) {
        if (alone([option])) yield* told(option, `${at}.options[${place}]`, 'The option');
        for (const [under, each] of (option.options ?? []).entries())
          if (alone([each])) yield* told(each, `${at}.options[${place}].options[${under}]`, 'The option');
      }
    }
  },
};
