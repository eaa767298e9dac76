import { finds } from '../specimen.js';

describe('lint · unreached-side', () => {
  finds(
    'unreached-side',
    'a side for someone who has no plan',
    {
      'guide.choices[0].sides[2]': { id: 'late', when: ['white'], remedies: [], with: ['thumb-circles'] },
      'planTexts.en.choices.warm-or-cold.sides.late': 'Late',
    },
    { path: 'guide.choices[0].sides[2]', says: '"late" is never open', severity: 'warning' },
  );
  finds(
    'unreached-side',
    'a side that every row closes',
    { 'guide.choices[0].rows[1].closes': ['warm'], 'guide.choices[0].rows[1].prefer': ['cold'] },
    { path: 'guide.choices[0].sides[0]', says: '"warm" is never open', also: ['unreached-remedy'] },
  );
});
