import type { Rule } from '../rule.js';

export const unconfirmedRegion: Rule = {
  id: 'unconfirmed-region',
  severity: 'advice',
  what: 'countries whose emergency numbers were not read on an official page',
  why: 'A wrong number costs the time that counts most.',
  example: '`"NZ": { "confirmed": false, … }`',
  *check({ document: { guide } }) {
    const codes = Object.entries(guide.regions)
      .filter(([code, { confirmed }]) => !confirmed && code !== 'default')
      .map(([code]) => code);
    if (codes.length > 0)
      yield {
        path: 'guide.regions',
        message: `The numbers of ${codes.join(', ')} are not confirmed. Read them on an official page, then set confirmed.`,
      };
  },
};
