import { neck } from '../../../src/guides/neck/guide.js';
import { builtInDocument } from '../../../src/tools/reading/built-in.js';
import { decisions } from '../decisions.js';
import type { GuideCases } from '../guide-cases.js';
import { adjustments, cautions, stages } from './cautions.js';
import { causes } from './causes.js';
import { well, wellLater } from './conversation.js';
import { nearMisses } from './near-misses.js';
import { people } from './people.js';
import { redFlags } from './red-flags.js';
import { remedies } from './remedies.js';

/** All that must come true of the neck guide. */
export const cases: GuideCases = {
  guide: neck,
  document: await builtInDocument('neck'),
  well,
  wellLater,
  remedies,
  redFlags,
  nearMisses,
  causes,
  decisions,
  cautions,
  stages,
  adjustments,
  given: [],
  people,
};
