import { finds } from '../specimen.js';

describe('lint · remedy-without-limits', () => {
  finds(
    'remedy-without-limits',
    'a remedy that is for everyone',
    { 'planTexts.en.remedies.warm-soak.notFor': [] },
    {
      path: 'planTexts.en.remedies.warm-soak.notFor',
      says: 'Nobody is named who must not use "warm-soak"',
      severity: 'warning',
    },
  );
});
