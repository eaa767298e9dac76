import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { adjustments, cautionRows, stageRows } from '../caution-rows.js';
import { decisions } from '../decisions.js';
import { REMEDIES } from '../expectations.js';
import type { GuideCases } from '../guide-cases.js';
import { causeRows } from './causes.js';
import { well, wellLater } from './conversation.js';
import { upperBackDocument } from './document.js';
import { nearMisses } from './near-misses.js';
import { people } from './people.js';
import { redFlags } from './red-flags.js';
import { vignettes } from './vignettes.js';

/** All that must come true of the upper-back guide. */
export const cases: GuideCases = {
  guide: upperBack,
  document: upperBackDocument,
  well,
  wellLater,
  remedies: REMEDIES,
  redFlags,
  nearMisses,
  causes: causeRows,
  decisions,
  cautions: cautionRows,
  stages: stageRows,
  adjustments,
  given: vignettes,
  people,
};
