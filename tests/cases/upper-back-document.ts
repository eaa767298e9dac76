import type { GuideDocument } from '../../src/guide/guide.js';
import { figures, textsIn } from '../../src/guides/upper-back/content.js';
import { planTexts } from '../../src/guides/upper-back/en/plan.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { provenance } from '../../src/guides/upper-back/sources.js';

/** The built-in guide with its words and sources, as a publisher would write one. */
export const upperBackDocument: GuideDocument = {
  guide: upperBack,
  texts: textsIn,
  planTexts: { en: planTexts },
  provenance,
  figures,
};
