import { smallGuide } from '../../../guide/small-guide.js';
import { finds } from '../specimen.js';

describe('lint · unreached-cause', () => {
  const [typing, bump] = smallGuide.causes;
  finds(
    'unreached-cause',
    'a cause of someone who has no plan',
    {
      'guide.causes': [typing, { id: 'c-late', when: ['white'], fits: ['thumb-circles'] }, bump],
      'planTexts.en.causes.c-late': { name: 'Late', text: 'Thumbs pale.' },
    },
    { path: 'guide.causes[1]', says: '"c-late" is in no plan', severity: 'warning' },
  );
});
