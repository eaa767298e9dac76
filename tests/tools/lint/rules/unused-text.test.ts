import { finds } from '../specimen.js';

describe('lint · unused-text', () => {
  finds(
    'unused-text',
    'words for a flag that is gone',
    { 'texts.en.flags.rf-gone': 'It is gone.' },
    { path: 'texts.en.flags.rf-gone', says: 'Nothing in the guide is called "rf-gone"', mended: {} },
  );
  finds(
    'unused-text',
    'words under a misspelt name',
    { 'texts.en.flags.rf-whtie': 'Blood may not reach it.', 'texts.en.flags.rf-white': undefined },
    {
      path: 'texts.en.flags.rf-whtie',
      says: 'Nothing in the guide is called "rf-whtie"',
      mended: {},
      also: ['missing-text'],
    },
  );
  finds(
    'unused-text',
    'a dose for a country under another name',
    { 'planTexts.en.remedies.warm-soak.doseIn': { UK: '10 minutes, then tea' } },
    { path: 'planTexts.en.remedies.warm-soak.doseIn.UK', says: '"UK" is not a region', mended: {} },
  );
});
