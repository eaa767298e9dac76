import type { Rule } from '../rule.js';

export const notSignedOff: Rule = {
  id: 'not-signed-off',
  severity: 'advice',
  what: 'a guide that no clinician has signed off',
  why: 'Every result says that no clinician has reviewed it.',
  example: 'a guide without `signedOff`',
  *check({ document: { guide } }) {
    if (guide.signedOff === undefined)
      yield {
        path: 'guide.signedOff',
        message:
          'No clinician has signed this guide off. When one has, write their name and role, and the day, in signedOff.',
      };
  },
};
