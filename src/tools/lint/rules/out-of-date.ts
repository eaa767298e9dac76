import type { Rule } from '../rule.js';

export const outOfDate: Rule = {
  id: 'out-of-date',
  severity: 'warning',
  what: 'a guide whose next check is due, or that was checked on a day to come',
  why: 'Advice ages. A visitor is told that it has not been checked when it should have been.',
  example: '`"nextCheck": "2025-01-01"`',
  *check({ document: { guide }, today }) {
    if (guide.nextCheck <= today)
      yield {
        path: 'guide.nextCheck',
        message: `The next check was due on ${guide.nextCheck}. Check the guide, then set checked and nextCheck.`,
      };
    if (guide.checked > today)
      yield {
        path: 'guide.checked',
        message: `${guide.checked} is still to come. Set it to the day of the check.`,
      };
  },
};
