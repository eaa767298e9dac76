import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedSide: Rule = {
  id: 'unreached-side',
  severity: 'warning',
  what: 'a side of a choice that is never open',
  why: 'A visitor never has the choice that the guide speaks of.',
  example: 'a side that every row closes',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.choices.flatMap(({ sides }, index) =>
      sides.map(({ id }, place) => ({
        goal: { kind: 'side' as const, id },
        at: `guide.choices[${index}].sides[${place}]`,
      })),
    );
    return unreached(subject, places, 'is never open');
  },
};
