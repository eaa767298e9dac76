import { finds } from '../specimen.js';

describe('lint · shared-side', () => {
  finds(
    'shared-side',
    'a side of two choices',
    {
      'guide.choices[1]': {
        id: 'lie-or-sit',
        neither: 'L-neither',
        sides: [{ id: 'warm', remedies: [], with: ['thumb-circles'] }],
        rows: [],
      },
      'planTexts.en.choices.lie-or-sit': { title: 'Lie down or sit?', sides: { warm: 'Lie down' } },
      'planTexts.en.rows.L-neither': 'Do neither.',
    },
    {
      path: 'guide.choices[1].sides[0].id',
      says: '"warm" is already a side of "warm-or-cold"',
      severity: 'error',
    },
  );
});
