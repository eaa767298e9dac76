import { misspelt } from '../misspelt.js';
import type { InputRule } from '../rule.js';

export const meaning: InputRule = {
  id: 'meaning',
  severity: 'error',
  what: 'a rule that no guide may have, though every name in it is known',
  why: 'Such a rule could hide an emergency, leave someone with an empty plan, or do nothing at all.',
  example: '`"unless"` on an emergency flag, a flag raised to a lower level, a remedy `notWith` itself',
  fixable: true,
  check: (refused) => misspelt(refused, 'meaning'),
};
