import { goalKey } from '../../../guide/reach.js';
import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedRaise: Rule = {
  id: 'unreached-raise',
  severity: 'error',
  what: 'a flag that is reached, with a raise that no answers reach',
  why: 'Someone who needs more urgent help would be told less.',
  example: '`"raised": [{ "when": ["asked-too-late"], "level": "emergency" }]`',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.flags
      .filter(({ id }) => !subject.reach().missing.has(goalKey({ kind: 'flag', id })))
      .flatMap(({ id, raised = [] }) =>
        raised.map((_, index) => ({
          goal: { kind: 'raise' as const, id, index },
          at: `guide.flags[${guide.flags.findIndex((flag) => flag.id === id)}].raised[${index}]`,
        })),
      );
    return unreached(subject, places, 'is never raised here');
  },
};
