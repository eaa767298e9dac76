import type { Id } from '../../guide/guide.js';
import { evidenceItems } from './coverage-evidence.js';
import { seedItems } from './coverage-seeds.js';
import type { provenance } from './sources.js';

/** A code of `sources.ts`. */
type Code = keyof typeof provenance.sources;

/**
 * A place in the guide: an id of its structure or its levels, or `words:` and the name of a text that
 * belongs to no id. A pair also says which words must stand there.
 */
export type Place = Id | readonly [place: Id, words: string];

/** What replaced a claim of an article, and what it rests on. */
interface Correction {
  readonly text: string;
  readonly sources: readonly Code[] | 'unsourced';
}

/** One of the 147 things that the five articles say, and what became of it. */
export interface SeedItem {
  readonly id: string;
  /** What the article says, in words of our own. */
  readonly says: string;
  readonly places: readonly Place[];
  readonly correction?: Correction;
  /** Claims that must not be repeated: patterns that may match no word of the guide. */
  readonly never?: readonly string[];
}

/** One rule, flag, cause, remedy, row, caution or time of evidence.md, and where it stands. */
export interface EvidenceItem {
  /** Its id, or its number where the evidence gives none. */
  readonly id: string;
  readonly section: string;
  readonly places: readonly Place[];
  /** How it is kept where no single id can keep it, or why it was left out. */
  readonly note?: string;
}

/** Where everything went. Read by tests and by the page docs/coverage.md; no browser loads it. */
export const coverage: {
  readonly seeds: readonly SeedItem[];
  readonly evidence: readonly EvidenceItem[];
} = { seeds: seedItems, evidence: evidenceItems };
