import { smallTexts } from '../../../guide/small-guide.js';
import { finds, passes } from '../specimen.js';

describe('lint · no-why', () => {
  const { signs } = smallTexts.questions;
  finds(
    'no-why',
    'a question that does not say why it is asked',
    { 'texts.en.questions.signs.why': undefined },
    { path: 'texts.en.questions.signs', says: '"signs"', severity: 'advice' },
  );
  passes('no-why', 'a reason of three words', {
    'texts.en.questions': Object.fromEntries(
      Object.entries({ ...smallTexts.questions, signs }).map(([id, text]) => [
        id,
        { ...text, why: 'They need help.' },
      ]),
    ),
  });
});
