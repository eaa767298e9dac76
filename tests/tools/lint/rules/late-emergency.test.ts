import type { Question } from '../../../../src/guide/guide.js';
import { smallGuide } from '../../../guide/small-guide.js';
import { finds, passes } from '../specimen.js';
import { pointedAt } from './pointed-at.js';

describe('lint · late-emergency', () => {
  const [age, since, signs, cause, now] = smallGuide.questions as [
    Question,
    Question,
    Question,
    Question,
    Question,
  ];
  finds(
    'late-emergency',
    'signs that are asked after something that can wait',
    { 'guide.questions': [age, since, { ...cause, phase: 'screening' }, signs, now] },
    {
      path: 'guide.questions[3]',
      says: '"signs" asks about "white", a sign of an emergency, after "cause"',
      severity: 'warning',
    },
  );
  finds(
    'late-emergency',
    'signs of a check-in that are asked after how it goes',
    {
      'guide.questions[5]': {
        id: 'new-signs',
        phase: 'checking-in',
        kind: 'list',
        options: [{ id: 'now-white', sets: ['white'] }],
      },
      'texts.en.questions.new-signs': { title: 'Is any of this new?', why: 'New signs may need help.' },
      'texts.en.options.now-white': 'It has turned white',
    },
    { path: 'guide.questions[5]', says: 'after "since"' },
  );
  passes('late-emergency', 'a sign that everyone could tick before and can point at again', pointedAt);
  finds(
    'late-emergency',
    'a sign that some were never asked about before',
    { ...pointedAt, 'guide.questions[2].unless': ['under-16'] },
    {
      path: 'guide.questions[5]',
      says: '"where" asks about "tip", a sign of an emergency, after "cause"',
      also: ['single-choice-emergency', 'cancelled-emergency'],
    },
  );
});
