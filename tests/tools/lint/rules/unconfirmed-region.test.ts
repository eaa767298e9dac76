import { finds } from '../specimen.js';

describe('lint · unconfirmed-region', () => {
  finds(
    'unconfirmed-region',
    'numbers that nobody has confirmed',
    { 'guide.regions.GB.confirmed': false },
    { path: 'guide.regions', says: 'The numbers of GB are not confirmed', severity: 'advice' },
  );
});
