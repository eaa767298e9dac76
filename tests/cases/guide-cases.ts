import type { Answers, Guide, GuideDocument, Id } from '../../src/guide/guide.js';
import type { CauseRow } from './causes.js';
import type { Adjustment, CautionRow } from './caution-rows.js';
import type { Decision } from './decisions.js';
import type { NearMiss } from './near-misses.js';
import type { RedFlag } from './red-flags.js';
import type { Vignette } from './vignettes.js';

/** A guide, and all that must come true of it. */
export interface GuideCases {
  readonly guide: Guide;
  readonly document: GuideDocument;
  /** Someone between 16 and 49 without a single warning sign, whose pain came from long sitting. */
  readonly well: Answers;
  /** The same person, come back after a day, a little better. */
  readonly wellLater: Answers;
  /** Every remedy of evidence.md §4 that this guide can offer. */
  readonly remedies: readonly Id[];
  readonly redFlags: readonly RedFlag[];
  readonly nearMisses: readonly NearMiss[];
  readonly causes: readonly CauseRow[];
  readonly decisions: readonly Decision[];
  readonly cautions: readonly CautionRow[];
  /** What a stage of the pain takes away. */
  readonly stages: readonly CautionRow[];
  readonly adjustments: readonly Adjustment[];
  /** Cases that were given with the evidence. */
  readonly given: readonly Vignette[];
  /** People of our own. */
  readonly people: readonly Vignette[];
  /** Whether what would take long is asked in turn, and not of everything that can meet. */
  readonly inTurn?: boolean;
}
