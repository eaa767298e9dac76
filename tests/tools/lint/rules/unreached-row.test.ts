import { smallGuide } from '../../../guide/small-guide.js';
import { finds } from '../specimen.js';

describe('lint · unreached-row', () => {
  finds(
    'unreached-row',
    'a row for someone who has no plan',
    {
      'guide.choices[0].rows': [
        { id: 'W3', when: ['white'], prefer: ['cold'] },
        ...smallGuide.choices[0]!.rows,
      ],
      'planTexts.en.rows.W3': 'Cold for a short time.',
    },
    { path: 'guide.choices[0].rows[0]', says: '"W3" never decides', severity: 'warning' },
  );
  finds(
    'unreached-row',
    'a row that two others leave nothing',
    {
      'guide.choices[0].rows': [
        { id: 'W1', when: ['swollen'], prefer: ['cold'] },
        { id: 'W2', unless: ['swollen'], prefer: ['warm', 'cold'] },
        { id: 'W3', when: ['comes-back'], prefer: ['cold'] },
      ],
      'planTexts.en.rows.W3': 'Cold for a short time.',
    },
    { path: 'guide.choices[0].rows[2]', says: '"W3" never decides' },
  );
});
