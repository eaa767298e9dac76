import type { Guide } from '../../guide/guide.js';

/** When to look again, by evidence.md §7. */
export const checkIns: Guide['checkIns'] = [
  { id: 'act-check-in-24h', hours: 24 },
  { id: 'act-check-in-72h', hours: 72 },
  { id: 'act-check-in-2wk', hours: 336 },
  { id: 'act-check-in-6wk', hours: 1008 },
];
