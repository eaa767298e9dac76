import { goalKey } from '../../../guide/reach.js';
import { shadowOf } from '../shadow.js';
import type { Rule } from '../rule.js';
import { lookedFor } from '../unreached.js';

export const neverLeads: Rule = {
  id: 'never-leads',
  severity: 'warning',
  what: 'a cause that stands in plans and is never the first of them',
  why: 'What fits it best always comes after what fits another cause.',
  example: '`{ "when": ["sitting"] }`, and after it `{ "when": ["sitting", "worry"] }`',
  *check({ document: { guide }, reach }) {
    const leading = guide.causes.filter(({ overlay }) => !overlay);
    for (const [place, { id }] of leading.entries()) {
      const search = reach().missing.get(goalKey({ kind: 'leads', id }));
      if (!search || reach().missing.has(goalKey({ kind: 'cause', id }))) continue;
      const before = shadowOf(guide, leading, place);
      const reason = before ? `whenever it holds, "${before.id}" holds before it` : lookedFor(search);
      yield {
        path: `guide.causes[${guide.causes.findIndex((cause) => cause.id === id)}]`,
        message: `"${id}" never leads: ${reason}. Move it up, or make it an overlay if that is meant.`,
      };
    }
  },
};
