import type { Figure, Guide, Id, PlanTexts, Provenance, Texts } from '../guide/guide.js';
import { own } from '../guide/region.js';
import { builtInGuides, type BuiltInGuide } from '../guides/index.js';
import type { GuideProblem } from './events.js';

/** Where a guide comes from: an object goes before an address, an address before a name. */
export interface Wanted {
  readonly guide: string;
  readonly src: string;
  readonly guideData: unknown;
  readonly lang: string;
}

/** A guide that is ready to be shown in one language. */
export interface LoadedGuide {
  readonly guide: Guide;
  /** The language of the words: the one asked for where the guide has it. */
  readonly lang: string;
  readonly texts: Texts;
  readonly planTexts: () => Promise<PlanTexts>;
  /** Where its content comes from, for a guide that says so. */
  readonly provenance?: () => Promise<Provenance>;
  /** What is drawn beside questions. */
  readonly figures?: Readonly<Record<Id, Figure>>;
}

/** Why there is no guide to show. */
export class GuideUnavailable extends Error {
  readonly problems: readonly GuideProblem[];
  constructor(problems: readonly GuideProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** A guide that can't be shown, for one reason. */
export const unavailable = (path: string, message: string): GuideUnavailable =>
  new GuideUnavailable([{ path, message }]);

/** The built-in guide that is wanted, if one is. */
export const builtInFor = ({ guide, src, guideData }: Wanted): BuiltInGuide | undefined =>
  src || (guideData ?? undefined) !== undefined ? undefined : own<BuiltInGuide>(builtInGuides, guide);

/**
 * Gets a guide.
 * @param giveUp ends the wait when the guide is no longer wanted
 * @throws GuideUnavailable with every problem that was found
 */
export async function loadGuide(wanted: Wanted, giveUp: AbortController): Promise<LoadedGuide> {
  const { guide, src, guideData, lang } = wanted;
  const builtIn = builtInFor(wanted);
  if (builtIn) {
    const { textsIn, planTextsIn, guide, provenance, figures } = await builtIn.load();
    return { ...inLanguage(guide, lang, textsIn, planTextsIn), provenance, figures };
  }
  if (!src && (guideData ?? undefined) === undefined) {
    const names = Object.keys(builtInGuides).join(', ');
    throw unavailable(
      'guide',
      `there is no guide "${guide}". Use one of: ${names}; or give your own with src.`,
    );
  }
  const { readOwnGuide } = await import('./own-guide.js');
  const document = await readOwnGuide(src, guideData, giveUp);
  const planTextsIn = Object.entries(document.planTexts).map(
    ([tag, words]) => [tag, () => Promise.resolve(words)] as const,
  );
  const { provenance, figures } = document;
  return {
    ...inLanguage(document.guide, lang, document.texts, Object.fromEntries(planTextsIn)),
    ...(provenance && { provenance: () => Promise.resolve(provenance) }),
    ...(figures && { figures }),
  };
}

function inLanguage(
  guide: Guide,
  lang: string,
  textsIn: Readonly<Record<string, Texts>>,
  planTextsIn: Readonly<Record<string, () => Promise<PlanTexts>>>,
): LoadedGuide {
  const picked = pickLanguage(Object.keys(textsIn), lang);
  const texts = own(textsIn, picked);
  const planTexts = own(planTextsIn, picked);
  if (!texts || !planTexts) throw unavailable('texts', `"${guide.id}" has no words in any language.`);
  return { guide, lang: picked, texts, planTexts };
}

/** The best of the languages there are: the very one, its base language, English, or the first. */
export function pickLanguage(available: readonly string[], wanted: string): string {
  const ways = [wanted, wanted.split('-')[0] ?? '', 'en'].map((lang) => lang.toLowerCase());
  const best = ways.map((lang) => available.find((known) => known.toLowerCase() === lang));
  return best.find((lang) => lang !== undefined) ?? available[0] ?? 'en';
}
