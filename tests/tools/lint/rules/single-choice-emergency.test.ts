import { finds } from '../specimen.js';

describe('lint · single-choice-emergency', () => {
  finds(
    'single-choice-emergency',
    'a sign in a question that takes one answer',
    { 'guide.flags[0].when': ['under-16'] },
    {
      path: 'guide.questions[0].kind',
      says: '"child" may be a sign of an emergency',
      severity: 'warning',
      also: ['unread-fact'],
    },
  );
});
