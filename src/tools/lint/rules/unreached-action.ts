import { LEVELS } from '../../../guide/guide.js';
import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedAction: Rule = {
  id: 'unreached-action',
  severity: 'warning',
  what: 'an action that no result shows',
  why: 'A visitor is never told to do it.',
  example: 'an action of a level that nobody is sent to',
  check: (subject) => {
    const { guide } = subject.document;
    const places = [
      ...LEVELS.flatMap((level) =>
        guide.actions[level].map((id, index) => ({ id, at: `guide.actions.${level}[${index}]` })),
      ),
      ...guide.planActions.map((id, index) => ({ id, at: `guide.planActions[${index}]` })),
      ...guide.flags.flatMap(({ actions = [] }, index) =>
        actions.map((id, place) => ({ id, at: `guide.flags[${index}].actions[${place}]` })),
      ),
      ...Object.entries(guide.regions).flatMap(([code, { urgent }]) =>
        urgent === undefined ? [] : [{ id: urgent, at: `guide.regions.${code}.urgent` }],
      ),
    ].map(({ id, at }) => ({ goal: { kind: 'action' as const, id }, at }));
    return unreached(subject, places, 'is in no result');
  },
};
