import { finds, passes } from '../specimen.js';

describe('lint · placeholder', () => {
  for (const words of [
    'TODO',
    'todo: ask the physio',
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
  passes('placeholder', 'a word of another language', {
    'texts.en.flags.rf-white': 'Marque todo lo que sea cierto.',
  });
  passes('placeholder', 'a text without a Latin letter', {
    'texts.en.flags.rf-white': 'هذا يحتاج إلى فحص.',
  });
});
