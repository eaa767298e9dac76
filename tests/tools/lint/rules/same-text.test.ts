import { finds, passes } from '../specimen.js';

describe('lint · same-text', () => {
  finds(
    'same-text',
    'two options of one question',
    { 'texts.en.options.numb': 'A red line runs up from it' },
    { path: 'texts.en.options.numb', says: 'says the same as texts.en.options.streak', severity: 'warning' },
  );
  finds(
    'same-text',
    'two remedies of one name',
    { 'planTexts.en.remedies.cold-pack.name': 'A warm soak' },
    { path: 'planTexts.en.remedies.cold-pack.name', says: 'says the same' },
  );
  finds(
    'same-text',
    'two reasons',
    { 'texts.en.flags.rf-streak': 'Blood may not reach it.' },
    { path: 'texts.en.flags.rf-streak', says: 'says the same' },
  );
  passes('same-text', 'options of two questions', { 'texts.en.options.swollen': 'It is numb' });
});
