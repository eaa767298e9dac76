import type { Exercise, HandoverPart, Id, Provenance } from '../../guide/guide.js';

export { figures } from './figures.js';
export { upperBack as guide } from './guide.js';

/** Where each id comes from: loaded after everything that a visitor may act on. */
export const provenance = async (): Promise<Provenance> => (await import('./sources.js')).provenance;

/** How remedies are done: loaded when something is. */
export const doing = async (): Promise<{ readonly exercises: Readonly<Record<Id, Exercise>> }> => ({
  exercises: (await import('./exercises.js')).exercises,
});

/** What to tell whoever sees the visitor: loaded when it is asked for. */
export const handover = async (): Promise<readonly HandoverPart[]> =>
  (await import('./handover.js')).handover;
