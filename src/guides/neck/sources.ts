import type { Id, Provenance, Source } from '../../guide/guide.js';
import { sources as all, type Code } from '../bibliography.js';
import { cites as shared } from '../cites.js';

/** By the tables of evidence.md. An empty list: nothing stands behind it yet, see REVIEW.md. */
const cites = {
  ...shared,
  'rf-throat': [],
  'rf-uk-upper': ['NHS-BACK'],
  'rf-elsewhere': [],

  // What was written about the upper back is not cited for the neck.
  'c-joint': [],
  'c-overuse': ['S2', 'NHS-SPRAIN'],
  'c-postural': ['S2', 'SLATER-2019'],
  R4: ['S2', 'COCHRANE-NECK-EX'],
  selfcare: ['S2', 'CKS-NECK'],
} satisfies Record<Id, readonly Code[]>;

const cited = new Set<string>(Object.values(cites).flat());

/** Where everything in the guide comes from. Exported whole, so that a tool can print it. */
export const provenance: Provenance = {
  sources: Object.fromEntries(Object.entries<Source>(all).filter(([code]) => cited.has(code))),
  cites,
};
