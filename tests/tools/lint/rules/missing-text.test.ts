import { smallPlanTexts } from '../../../guide/small-guide.js';
import { finds } from '../specimen.js';

describe('lint · missing-text', () => {
  finds(
    'missing-text',
    'a flag without words',
    { 'texts.en.flags.rf-white': undefined },
    { path: 'texts.en.flags.rf-white', says: 'The text for "rf-white" is missing' },
  );
  finds(
    'missing-text',
    'a language of which one half is missing',
    { 'planTexts.de': smallPlanTexts },
    { path: 'texts.de', says: 'The language "de" is missing here' },
  );
});
