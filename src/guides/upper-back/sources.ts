import type { Id, Provenance } from '../../guide/guide.js';
import { sources, type Code } from '../bibliography.js';
import { cites as shared, massage } from '../cites.js';

/** By the tables of evidence.md. An empty list: nothing stands behind it yet, see REVIEW.md. */
const cites = {
  ...shared,
  'rf-uk-upper': ['NHS-BACK'],
  'rf-ribs': [],
  'rf-elsewhere': [],
  'cool-shower': ['S0'],
  'stretch-seated-twist': ['S1', 'THEPHYSIOS', 'OSTI-2015'],
  'stretch-thoracic-extension': ['SEARCHBEST', 'NHS-DYN'],
  'massage-ball': ['S1', 'S3', ...massage],
  'foam-roller': ['S1', 'S3', 'BARTSCH', ...massage],
  'massage-devices': ['S0', 'S3', ...massage],
} satisfies Record<Id, readonly Code[]>;

/** Where everything in the guide comes from. Exported whole, so that a tool can print it. */
export const provenance = { sources, cites } satisfies Provenance;
