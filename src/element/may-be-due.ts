import type { Level } from '../guide/guide.js';

/** Nobody is kept from help by a check-in, or disturbed by one while they try something. */
export const mayBeDue = (state: string, level: Level): boolean =>
  state === 'escalated' ? ['doctor', 'physio'].includes(level) : ['planning', 'concluded'].includes(state);
