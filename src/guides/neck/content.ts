import type { HandoverPart, Provenance } from '../../guide/guide.js';

export { neck as guide } from './guide.js';

/** Nothing is drawn beside a question: where it hurts is said in words. */
export const figures = {};

/** Where each id comes from: loaded after everything that a visitor may act on. */
export const provenance = async (): Promise<Provenance> => (await import('./sources.js')).provenance;

/** How remedies are done: loaded when something is. */
export const doing = () => import('./doing.js');

/** What to tell whoever sees the visitor: loaded when it is asked for. */
export const handover = async (): Promise<readonly HandoverPart[]> =>
  (await import('./handover.js')).handover;
