import { finds } from '../specimen.js';

describe('lint · withheld-and-adjusted', () => {
  const withheld = { 'guide.remedies[1].withheldBy': ['x-numb'] };
  finds(
    'withheld-and-adjusted',
    'a caution in both lists, and takes it out where it does nothing',
    withheld,
    {
      path: 'guide.remedies[1].adjustedBy[0]',
      says: '"x-numb" leaves "cold-pack" out and adjusts it',
      severity: 'warning',
      mended: {
        ...withheld,
        'guide.remedies[1].adjustedBy': [],
        'planTexts.en.remedies.cold-pack.adjust': {},
      },
    },
  );
});
