import { finds } from '../specimen.js';

describe('lint · unreached-raise', () => {
  finds(
    'unreached-raise',
    'a raise that comes too late',
    { 'guide.flags[3].raised': [{ when: ['white'], level: 'doctor' }] },
    { path: 'guide.flags[3].raised[0]', says: '"rf-again" is never raised here', severity: 'error' },
  );
});
