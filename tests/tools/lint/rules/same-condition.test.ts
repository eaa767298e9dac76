import { finds, passes } from '../specimen.js';

describe('lint · same-condition', () => {
  finds(
    'same-condition',
    'two flags that always stand together',
    {
      'guide.flags[4]': { id: 'rf-more', level: 'doctor', when: ['comes-back'] },
      'texts.en.flags.rf-more': 'A doctor may look at it.',
    },
    {
      path: 'guide.flags[3]',
      says: '"rf-again" stands whenever "rf-more" does',
      severity: 'warning',
      also: ['unreached-action'],
    },
  );
  finds(
    'same-condition',
    'two cautions that always hold together',
    {
      'guide.cautions[1]': { id: 'x-same', when: ['numb'] },
      'guide.remedies[0].withheldBy': ['x-numb', 'x-same'],
      'planTexts.en.cautions.x-same': 'You told us it is numb.',
    },
    { path: 'guide.cautions[1]', says: '"x-same" stands whenever "x-numb" does', severity: 'advice' },
  );
  passes('same-condition', 'a flag that asks for more', {
    'guide.flags[4]': { id: 'rf-more', level: 'doctor', when: ['comes-back', 'swollen'] },
    'texts.en.flags.rf-more': 'A doctor may look at it.',
  });
});
