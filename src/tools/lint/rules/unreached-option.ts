import { goalKey } from '../../../guide/reach.js';
import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedOption: Rule = {
  id: 'unreached-option',
  severity: 'warning',
  what: 'an option that is never offered, in a question that is asked',
  why: 'A visitor to whom it applies has no way to say so.',
  example: 'an option that is offered only to children, in a question that children are not asked',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.questions
      .filter(({ id }) => !subject.reach().missing.has(goalKey({ kind: 'asked', id })))
      .flatMap(({ options, id }) => {
        const at = `guide.questions[${guide.questions.findIndex((question) => question.id === id)}].options`;
        return options.flatMap((option, index) => [
          { goal: { kind: 'offered' as const, id: option.id }, at: `${at}[${index}]` },
          ...(option.options ?? []).map((under, place) => ({
            goal: { kind: 'offered' as const, id: under.id },
            at: `${at}[${index}].options[${place}]`,
          })),
        ]);
      });
    return unreached(subject, places, 'is never offered');
  },
};
