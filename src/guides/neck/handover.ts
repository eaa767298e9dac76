import type { HandoverPart } from '../../guide/guide.js';

/** What to tell whoever sees the visitor, in the order of evidence.md §7, the signs of the neck before the others. */
export const handover: readonly HandoverPart[] = [
  { id: 'told-who', questions: ['age'], phone: true },
  { id: 'told-began', questions: ['began'], phone: true },
  { id: 'told-place', questions: ['place'], phone: true },
  { id: 'told-changes', questions: ['cause', 'now'] },
  { id: 'told-course', questions: ['trend', 'care-time'] },
  { id: 'told-signs', questions: ['signs-since', 'nerves', 'danger', 'happened', 'pattern'] },
  { id: 'told-health', questions: ['health'] },
];
