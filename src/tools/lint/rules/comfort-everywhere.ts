import type { Rule } from '../rule.js';

export const comfortEverywhere: Rule = {
  id: 'comfort-everywhere',
  severity: 'warning',
  what: 'comfort beside an urgent flag that is not bound to a country',
  why: 'Remedies then stand beside the advice to be seen today, and some will try them first.',
  example: 'an urgent flag `"when": ["fever"], "comfort": true`',
  *check({ document: { guide } }) {
    const regionFacts = new Set(Object.values(guide.regions).flatMap(({ facts }) => facts));
    for (const [index, { id, comfort, when = [], whenAny = [] }] of guide.flags.entries())
      if (comfort && ![...when, ...whenAny].some((fact) => regionFacts.has(fact)))
        yield {
          path: `guide.flags[${index}].comfort`,
          message: `"${id}" leaves room for comfort in every country. Take comfort out, or name the fact of the country whose advice asks for it.`,
        };
  },
};
