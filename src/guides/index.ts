import type { Figure, Guide, Id, Opening, PlanTexts, Provenance, Texts } from '../guide/guide.js';
import { opening as upperBack } from './upper-back/opening.js';

/** What follows the first screen of a built-in guide. */
export interface GuideContent {
  readonly guide: Guide;
  readonly textsIn: Readonly<Record<string, Texts>>;
  readonly planTextsIn: Readonly<Record<string, () => Promise<PlanTexts>>>;
  readonly provenance: () => Promise<Provenance>;
  readonly figures: Readonly<Record<Id, Figure>>;
}

/** A guide of this package: its first screen at once, the rest while that is being read. */
export interface BuiltInGuide {
  readonly opening: Opening;
  readonly load: () => Promise<GuideContent>;
}

export const builtInGuides = {
  'upper-back': { opening: upperBack, load: () => import('./upper-back/content.js') },
} satisfies Readonly<Record<string, BuiltInGuide>>;
