import type { Rule } from '../rule.js';

export const sharedSide: Rule = {
  id: 'shared-side',
  severity: 'error',
  what: 'a side that two choices have under one id',
  why: 'A plan keeps sides by id, so one choice would open and close the remedies of the other.',
  example: '`rest` as a side of two choices',
  *check({ document: { guide } }) {
    const owners = new Map<string, string>();
    for (const [index, { id: choice, sides }] of guide.choices.entries())
      for (const [place, { id }] of sides.entries()) {
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, choice);
        else
          yield {
            path: `guide.choices[${index}].sides[${place}].id`,
            message: `"${id}" is already a side of "${owner}". Give it another id.`,
          };
      }
  },
};
