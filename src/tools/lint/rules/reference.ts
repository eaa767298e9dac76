import { misspelt } from '../misspelt.js';
import type { InputRule } from '../rule.js';

export const reference: InputRule = {
  id: 'reference',
  severity: 'error',
  what: 'a name that leads to nothing, or to something that is not known yet',
  why: 'A rule that reads a misspelt name never holds: a warning would be missing, and nobody would see it.',
  example: '`"when": ["feverr"]`',
  fixable: true,
  check: (refused) => misspelt(refused, 'reference'),
};
