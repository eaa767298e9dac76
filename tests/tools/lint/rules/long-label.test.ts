import { finds, passes } from '../specimen.js';

describe('lint · long-label', () => {
  const long = 'It hurts here and there. '.repeat(6).trim();
  finds(
    'long-label',
    'a label as long as a paragraph',
    { 'texts.en.options.numb': long },
    { path: 'texts.en.options.numb', says: `${long.length} characters`, severity: 'warning' },
  );
  passes('long-label', 'a hint of that length', {
    'texts.en.options.numb': { label: 'It is numb', hint: long },
  });
});
