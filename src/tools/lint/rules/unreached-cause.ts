import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedCause: Rule = {
  id: 'unreached-cause',
  severity: 'warning',
  what: 'a cause that is in no plan',
  why: 'What fits it is never offered for it.',
  example: 'a cause that needs an answer with which there is never a plan',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.causes.map(({ id }, index) => ({
      goal: { kind: 'cause' as const, id },
      at: `guide.causes[${index}]`,
    }));
    return unreached(subject, places, 'is in no plan');
  },
};
