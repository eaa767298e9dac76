import { finds, passes } from '../specimen.js';

describe('lint · unsafe-link', () => {
  finds(
    'unsafe-link',
    'an address that is not https',
    { 'texts.en.flags.rf-white': 'See http://example.org/thumbs now.' },
    { path: 'texts.en.flags.rf-white', says: '"http://example.org/thumbs" is not', severity: 'warning' },
  );
  finds(
    'unsafe-link',
    'an address without a beginning',
    { 'texts.en.flags.rf-white': 'See www.example.org now.' },
    { path: 'texts.en.flags.rf-white', says: 'https' },
  );
  passes('unsafe-link', 'an https address', {
    'texts.en.flags.rf-white': 'See https://www.example.org now.',
  });
});
