import type { Id } from '../../../src/guide/guide.js';
import { REMEDIES } from '../expectations.js';

/**
 * Left out of evidence.md §4: tools are never pressed on a neck; a seated twist and a lean over a chair are for the
 * upper back; of a cool shower nothing is said for the neck.
 */
const NOT_FOR_A_NECK: readonly Id[] = [
  'cool-shower',
  'stretch-seated-twist',
  'stretch-thoracic-extension',
  'massage-ball',
  'foam-roller',
  'massage-devices',
];

export const remedies: readonly Id[] = REMEDIES.filter((id) => !NOT_FOR_A_NECK.includes(id));
