import { finds, passes } from '../specimen.js';

describe('lint · placeholder', () => {
  for (const words of [
    'TODO',
    'Ask {{name}} to help.',
    'Lorem ipsum.',
    '…',
    'Call [insert number].',
    'Call %s.',
  ])
    finds(
      'placeholder',
      words,
      { 'texts.en.flags.rf-white': words },
      { path: 'texts.en.flags.rf-white', says: 'holds the place of a text', severity: 'error' },
    );
  passes('placeholder', 'a text without a Latin letter', {
    'texts.en.flags.rf-white': 'هذا يحتاج إلى فحص.',
  });
});
