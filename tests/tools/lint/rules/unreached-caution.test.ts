import { finds } from '../specimen.js';

describe('lint · unreached-caution', () => {
  finds(
    'unreached-caution',
    'a caution that comes too late',
    {
      'guide.cautions[1]': { id: 'x-late', when: ['white', 'swollen'] },
      'guide.remedies[1].withheldBy': ['x-late'],
      'planTexts.en.cautions.x-late': 'You told us it is white.',
    },
    { path: 'guide.cautions[1]', says: '"x-late" never holds', severity: 'warning' },
  );
});
