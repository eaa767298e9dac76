import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedCaution: Rule = {
  id: 'unreached-caution',
  severity: 'warning',
  what: 'a caution that never holds',
  why: 'The remedies that it should keep from someone are offered.',
  example: 'a caution `"when": ["region-us", "region-gb"]`',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.cautions.map(({ id }, index) => ({
      goal: { kind: 'caution' as const, id },
      at: `guide.cautions[${index}]`,
    }));
    return unreached(subject, places, 'never holds');
  },
};
