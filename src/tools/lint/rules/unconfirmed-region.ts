import { numbersOf } from '../../../guide/region.js';
import type { Rule } from '../rule.js';

export const unconfirmedRegion: Rule = {
  id: 'unconfirmed-region',
  severity: 'advice',
  what: 'countries with a number that was not read on an official page',
  why: 'A wrong number costs the time that counts most.',
  example: '`"NZ": { "emergency": [{ "say": "111", "dial": "111" }], … }`',
  *check({ document: { guide } }) {
    const codes = Object.entries(guide.regions)
      .filter(([, region]) => numbersOf(region).some(({ confirmed }) => !confirmed))
      .filter(([code]) => code !== 'default')
      .map(([code]) => code);
    if (codes.length > 0)
      yield {
        path: 'guide.regions',
        message: `Some number of ${codes.join(', ')} is not confirmed. Read it on an official page, then set its "confirmed".`,
      };
  },
};
