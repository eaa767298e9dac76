import { misspelt } from '../misspelt.js';
import type { InputRule } from '../rule.js';

export const citation: InputRule = {
  id: 'citation',
  severity: 'error',
  what: 'a source that is cited and not listed, or cited for something that the guide does not have',
  why: 'Whoever checks the guide could not find out what stands behind it.',
  example: '`"cites": { "rf-fevr": ["NICE-1"] }`',
  fixable: true,
  check: (refused) => misspelt(refused, 'citation'),
};
