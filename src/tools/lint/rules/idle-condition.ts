import { placedConditions } from '../conditions.js';
import { logicOf } from '../logic.js';
import type { Rule } from '../rule.js';

export const idleCondition: Rule = {
  id: 'idle-condition',
  severity: 'warning',
  what: 'a part of a condition that makes no difference',
  why: 'It looks as if something depended on it, and nothing does. Most often another fact was meant.',
  example: '`"when": ["fever"], "whenAny": ["fever", "night"]`',
  *check({ document: { guide } }) {
    const logic = logicOf(guide);
    for (const { condition, at, name } of placedConditions(guide)) {
      const { when = [], whenAny = [], atLeast = 1, unless = [] } = condition;
      if (logic.impossible(condition) !== undefined) continue;
      const all = logic.allOf(when);
      const given = whenAny.filter((id) => all.has(id));
      if (given.length >= atLeast)
        yield {
          path: `${at}.whenAny`,
          message: `${name} asks for "${given[0] ?? ''}" in whenAny, which stands anyway. Take whenAny out, or name what was meant.`,
        };
      for (const [index, id] of whenAny.entries())
        if (unless.some((each) => logic.always(id).has(each)))
          yield {
            path: `${at}.whenAny[${index}]`,
            message: `${name} names "${id}" in whenAny, and unless rules it out. Take one of the two out.`,
          };
    }
  },
};
