import type {
  DoingTexts,
  Exercise,
  Figure,
  Guide,
  HandoverPart,
  Id,
  Opening,
  OpeningTexts,
  PlanTexts,
  Provenance,
  TakingTexts,
  Texts,
} from '../guide/guide.js';
import type { Picture } from '../guide/picture.js';
import { opening as upperBack } from './upper-back/opening.js';
import { words as upperBackWords } from './upper-back/languages.js';

/** The words of a guide in one language, each part loaded when it is asked for. */
export interface GuideWords {
  /** Word for word the title and intro of the first screen: they stand over the emergency numbers, which must not move. */
  readonly waiting?: Pick<OpeningTexts, 'title' | 'intro'>;
  /** For the first screen. */
  readonly opening: () => Promise<OpeningTexts>;
  /** For everything up to a result. */
  readonly texts: () => Promise<Texts>;
  /** For the plan and what follows it. */
  readonly planTexts: () => Promise<PlanTexts>;
  /** For doing it: asked for when something is done. */
  readonly doingTexts: () => Promise<DoingTexts>;
  /** For taking it along: asked for when something is. */
  readonly takingTexts: () => Promise<TakingTexts>;
}

/** What follows the first screen of a built-in guide, without its words. */
interface GuideContent {
  readonly guide: Guide;
  readonly provenance: () => Promise<Provenance>;
  readonly figures: Readonly<Record<Id, Figure>>;
  readonly doing: () => Promise<{
    readonly exercises: Readonly<Record<Id, Exercise>>;
    readonly pictures: Readonly<Record<Id, Picture>>;
  }>;
  readonly handover: () => Promise<readonly HandoverPart[]>;
}

/** A guide of this package: its first screen at once, the rest while that is being read. */
export interface BuiltInGuide {
  readonly opening: Opening;
  /** The words, by language tag. */
  readonly words: Readonly<Record<string, GuideWords>>;
  readonly load: () => Promise<GuideContent>;
}

/** The guide that is shown where none is named. Its first screen comes with the element. */
export const DEFAULT_GUIDE = 'upper-back';

/** The guides whose first screen comes with the element: each costs every visitor of every page. */
export const builtInGuides = {
  [DEFAULT_GUIDE]: {
    opening: upperBack,
    words: upperBackWords,
    load: () => import('./upper-back/content.js'),
  },
} satisfies Readonly<Record<string, BuiltInGuide>>;

/** The other guides of this package, by id, each fetched when it is asked for. A new one is a folder, and a line here. */
export const furtherGuides = {
  neck: () => import('./neck/built-in.js'),
} satisfies Readonly<Record<string, () => Promise<BuiltInGuide>>>;

/** The ids of all guides of this package. */
export const guideIds = (): readonly string[] => [builtInGuides, furtherGuides].flatMap(Object.keys);
