import { finds } from '../specimen.js';

describe('lint · idle-condition', () => {
  finds(
    'idle-condition',
    'a whenAny that holds anyway',
    { 'guide.causes[0].whenAny': ['typing', 'bump'] },
    {
      path: 'guide.causes[0].whenAny',
      says: '"typing" in whenAny, which stands anyway',
      severity: 'warning',
    },
  );
  finds(
    'idle-condition',
    'a fact that unless rules out',
    { 'guide.causes[1].unless': ['bump'] },
    { path: 'guide.causes[1].whenAny[0]', says: 'unless rules it out' },
  );
});
