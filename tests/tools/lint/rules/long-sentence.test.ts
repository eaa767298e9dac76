import { finds, passes } from '../specimen.js';

describe('lint · long-sentence', () => {
  const words = (count: number): string => `${'It '.repeat(count - 1)}ends.`;
  finds(
    'long-sentence',
    'a sentence of 21 words',
    { 'planTexts.en.expect': words(21) },
    { path: 'planTexts.en.expect', says: '21 words', severity: 'warning' },
  );
  finds(
    'long-sentence',
    'a sentence of 16 words',
    { 'planTexts.en.expect': words(16) },
    { path: 'planTexts.en.expect', says: '16 words', severity: 'advice' },
  );
  passes('long-sentence', 'a sentence of 15 words', { 'planTexts.en.expect': words(15) });
  passes('long-sentence', 'many short ones', { 'planTexts.en.expect': 'It often eases. '.repeat(12).trim() });
});
