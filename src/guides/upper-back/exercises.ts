import type { Exercise, Id } from '../../guide/guide.js';

/** How remedies are done. The doses are those of evidence.md §4, at their gentle end. */
export const exercises: Readonly<Record<Id, Exercise>> = {};
