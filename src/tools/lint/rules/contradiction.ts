import { placedConditions } from '../conditions.js';
import { logicOf } from '../logic.js';
import type { Rule } from '../rule.js';

export const contradiction: Rule = {
  id: 'contradiction',
  severity: 'error',
  what: 'a condition that contradicts itself',
  why: 'It never holds, so whatever it should say, offer or leave out never happens.',
  example: '`"when": ["adult"], "unless": ["adult"]`; two answers of one single-choice question',
  *check({ document: { guide } }) {
    const logic = logicOf(guide);
    for (const { condition, at, name } of placedConditions(guide)) {
      const reason = logic.impossible(condition);
      if (reason !== undefined)
        yield { path: at, message: `${name} can never hold: ${reason}. Take one of the two out.` };
    }
  },
};
