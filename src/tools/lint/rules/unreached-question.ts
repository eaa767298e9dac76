import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedQuestion: Rule = {
  id: 'unreached-question',
  severity: 'warning',
  what: 'a question that nobody is ever asked',
  why: 'Whatever it was meant to find out stays unknown, warning signs among it.',
  example: 'a question `"when": ["region-us", "region-gb"]`',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.questions.map(({ id }, index) => ({
      goal: { kind: 'asked' as const, id },
      at: `guide.questions[${index}]`,
    }));
    return unreached(subject, places, 'is never asked');
  },
};
