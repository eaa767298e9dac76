import { finds, passes } from '../specimen.js';

describe('lint · shadowed-row', () => {
  finds(
    'shadowed-row',
    'a narrower row after a wider one',
    {
      'guide.choices[0].rows[2]': { id: 'W3', when: ['swollen', 'numb'], prefer: ['cold'] },
      'planTexts.en.rows.W3': 'Cold for a short time.',
    },
    {
      path: 'guide.choices[0].rows[2]',
      says: 'whenever it holds, "W1" holds before it',
      severity: 'warning',
    },
  );
  const facts = { 'guide.questions[4].options[1].sets': ['comes-back', 'swollen'] };
  const twin = {
    ...facts,
    'guide.choices[0].rows': [
      { id: 'W1', when: ['swollen'], prefer: ['cold'] },
      { id: 'W3', when: ['comes-back'], prefer: ['cold'] },
      { id: 'W2', prefer: ['warm', 'cold'] },
    ],
    'planTexts.en.rows.W3': 'Cold for a short time.',
  };
  finds('shadowed-row', 'a row whose fact always comes with another', twin, {
    path: 'guide.choices[0].rows[1]',
    says: '"W1" holds before it',
  });
  finds(
    'shadowed-row',
    'a row whose every case is taken',
    {
      'guide.choices[0].rows': [
        { id: 'W1', whenAny: ['swollen', 'comes-back'], prefer: ['cold'] },
        { id: 'W3', whenAny: ['comes-back', 'swollen'], atLeast: 2, prefer: ['cold'] },
        { id: 'W2', prefer: ['warm', 'cold'] },
      ],
      'planTexts.en.rows.W3': 'Cold for a short time.',
    },
    { path: 'guide.choices[0].rows[1]', says: '"W1" holds before it' },
  );
  passes('shadowed-row', 'a row that is left something by an unless', {
    'guide.choices[0].rows': [
      { id: 'W1', when: ['swollen'], unless: ['numb'], prefer: ['cold'] },
      { id: 'W3', when: ['swollen', 'numb'], prefer: ['cold'] },
      { id: 'W2', prefer: ['warm', 'cold'] },
    ],
    'planTexts.en.rows.W3': 'Cold for a short time.',
  });
});
