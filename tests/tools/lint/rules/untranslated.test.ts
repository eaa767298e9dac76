import { smallPlanTexts, smallTexts } from '../../../guide/small-guide.js';
import { finds, passes } from '../specimen.js';

describe('lint · untranslated', () => {
  /** The words of another language, as far as this rule can tell. */
  const foreign = (value: unknown): unknown =>
    typeof value === 'string'
      ? `Auf Deutsch: ${value}`
      : Array.isArray(value)
        ? value.map(foreign)
        : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, foreign(each)]));
  const german = () => ({
    'texts.de': { ...(foreign(smallTexts) as object), signedOff: { by: 'Dr. A. Daumen', on: '2026-11-20' } },
    'planTexts.de': foreign(smallPlanTexts),
  });
  finds(
    'untranslated',
    'a sentence that was left as it was',
    { ...german(), 'texts.de.flags.rf-streak': smallTexts.flags['rf-streak'] },
    {
      path: 'texts.de.flags.rf-streak',
      says: 'the same text as in "en"',
      severity: 'warning',
      also: ['no-why'],
    },
  );
  passes('untranslated', 'a name that is the same in both', {
    ...german(),
    'texts.de.options.numb': 'It is numb',
  });
  passes('untranslated', 'two kinds of one language', {
    'texts.en-GB': smallTexts,
    'planTexts.en-GB': smallPlanTexts,
  });
});
