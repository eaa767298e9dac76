import { finds } from '../specimen.js';

describe('lint · unconfirmed-region', () => {
  finds(
    'unconfirmed-region',
    'numbers that nobody has confirmed',
    { 'guide.regions.GB.emergency[0].confirmed': false },
    { path: 'guide.regions', says: 'Some number of GB is not confirmed', severity: 'advice' },
  );
});
