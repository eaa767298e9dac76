import { smallPlanTexts } from '../../../guide/small-guide.js';
import { finds } from '../specimen.js';

describe('lint · unreached-remedy', () => {
  finds(
    'unreached-remedy',
    'a remedy for someone who has no plan',
    {
      'guide.remedies[3]': { id: 'tea', family: 'food', evidence: 'custom', when: ['white'] },
      'guide.causes[1].fits': ['cold-pack', 'warm-soak', 'thumb-circles', 'tea'],
      'planTexts.en.remedies.tea': { ...smallPlanTexts.remedies['thumb-circles'], name: 'Tea' },
    },
    { path: 'guide.remedies[3]', says: '"tea" is in no plan', severity: 'warning' },
  );
});
