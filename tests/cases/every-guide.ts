import { builtInIds } from '../../src/tools/reading/built-in.js';
import type { GuideCases } from './guide-cases.js';
import { cases as neck } from './neck/cases.js';
import { cases as upperBack } from './upper-back/cases.js';

/** What must come true of each guide of this package, by its id: a folder of cases for each. */
const known: Readonly<Record<string, GuideCases>> = { 'upper-back': upperBack, neck };

export const everyGuide: readonly GuideCases[] = builtInIds.map((id) => {
  const cases = known[id];
  if (!cases) throw new Error(`The guide "${id}" has no cases. Put them into tests/cases/${id}.`);
  return cases;
});
