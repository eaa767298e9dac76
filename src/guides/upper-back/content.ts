import type { Provenance } from '../../guide/guide.js';

export { figures } from './figures.js';
export { upperBack as guide } from './guide.js';

/** Where each id comes from: loaded after everything that a visitor may act on. */
export const provenance = async (): Promise<Provenance> => (await import('./sources.js')).provenance;
