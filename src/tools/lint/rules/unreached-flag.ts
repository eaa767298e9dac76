import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedFlag: Rule = {
  id: 'unreached-flag',
  severity: 'error',
  what: 'a red flag that no answers raise',
  why: 'The warning that it stands for can never be given.',
  example: 'a flag that needs an answer from after the point where another flag has ended the visit',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.flags.map(({ id }, index) => ({
      goal: { kind: 'flag' as const, id },
      at: `guide.flags[${index}]`,
    }));
    return unreached(subject, places, 'never stands');
  },
};
