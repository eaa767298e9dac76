import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedRemedy: Rule = {
  id: 'unreached-remedy',
  severity: 'warning',
  what: 'a remedy that no plan offers',
  why: 'What may help is never offered to anyone.',
  example: 'a remedy that always gives way to another',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.remedies.map(({ id }, index) => ({
      goal: { kind: 'remedy' as const, id },
      at: `guide.remedies[${index}]`,
    }));
    return unreached(subject, places, 'is in no plan');
  },
};
