import { finds, passes } from '../specimen.js';
import { pointedAt } from './pointed-at.js';

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
  passes(
    'single-choice-emergency',
    'a sign that everyone could tick in a list and can point at again',
    pointedAt,
  );
  finds(
    'single-choice-emergency',
    'a sign that stands in no list',
    { ...pointedAt, 'guide.questions[5].options[0].sets': ['bruised'], 'guide.flags[0].when': ['bruised'] },
    { path: 'guide.questions[5].kind', says: '"tip" may be a sign', also: ['late-emergency', 'unread-fact'] },
  );
});
