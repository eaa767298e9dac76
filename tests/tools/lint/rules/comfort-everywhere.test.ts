import { finds, passes } from '../specimen.js';

describe('lint · comfort-everywhere', () => {
  const streak = { id: 'rf-streak', level: 'urgent', when: ['streak', 'numb'], comfort: true };
  finds(
    'comfort-everywhere',
    'comfort in every country',
    { 'guide.flags[1]': streak },
    { path: 'guide.flags[1].comfort', says: 'in every country', severity: 'warning' },
  );
  passes('comfort-everywhere', 'comfort in one country', {
    'guide.flags[1]': { ...streak, when: ['streak', 'region-gb'] },
  });
});
