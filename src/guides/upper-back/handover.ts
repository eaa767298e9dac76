import type { HandoverPart } from '../../guide/guide.js';

/** What to tell whoever sees the visitor, in the order of evidence.md §7. */
export const handover: readonly HandoverPart[] = [];
