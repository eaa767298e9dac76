import type { Id, Provenance } from '../../guide/guide.js';
import type { Picture } from '../../guide/picture.js';

export { figures } from './figures.js';
export { upperBack as guide } from './guide.js';

/** Where each id comes from: loaded after everything that a visitor may act on. */
export const provenance = async (): Promise<Provenance> => (await import('./sources.js')).provenance;

/** What is done with the body: loaded when the first of it is to be seen. */
export const pictures = async (): Promise<Readonly<Record<Id, Picture>>> =>
  (await import('./pictures.js')).pictures;
