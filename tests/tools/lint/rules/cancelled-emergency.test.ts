import { finds, passes } from '../specimen.js';

describe('lint · cancelled-emergency', () => {
  finds(
    'cancelled-emergency',
    'a sign that another answer hides',
    { 'guide.questions[2].options[0].unless': ['under-16'] },
    { path: 'guide.questions[2].options[0].unless', says: '"under-16" hides it', severity: 'error' },
  );
  finds(
    'cancelled-emergency',
    'a question about signs that another answer hides',
    { 'guide.questions[2].unless': ['under-16'] },
    { path: 'guide.questions[2].unless', says: 'Take "under-16" out' },
  );
  passes('cancelled-emergency', 'a sign that is not asked in one country', {
    'guide.questions[2].options[0].unless': ['region-gb'],
  });
  passes('cancelled-emergency', 'something less than an emergency', {
    'guide.questions[2].options[3].unless': ['under-16'],
  });
});
