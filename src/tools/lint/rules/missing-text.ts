import type { InputRule } from '../rule.js';

export const missingText: InputRule = {
  id: 'missing-text',
  severity: 'error',
  what: 'a text that a language of the guide does not have',
  why: 'A visitor would meet an empty line where a question, a warning or a dose belongs.',
  example: 'a flag `rf-fever` and no `texts.en.flags.rf-fever`',
  *check({ complaints }) {
    for (const { kind, path, message } of complaints) if (kind === 'missing-text') yield { path, message };
  },
};
