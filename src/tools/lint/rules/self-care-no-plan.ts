import type { Rule } from '../rule.js';

export const selfCareNoPlan: Rule = {
  id: 'self-care-no-plan',
  severity: 'warning',
  what: 'a flag that leaves someone to care at home, and without a plan for it',
  why: 'The visitor is sent nowhere and given nothing to do.',
  example: '`{ "level": "selfcare", "noPlan": true }`',
  *check({ document: { guide } }) {
    for (const [index, { id, level, noPlan, raised }] of guide.flags.entries())
      if (level === 'selfcare' && noPlan && !raised?.length)
        yield {
          path: `guide.flags[${index}].noPlan`,
          message: `"${id}" has the level "selfcare" and allows no plan. Raise the level, or take noPlan out.`,
        };
  },
};
