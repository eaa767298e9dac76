import type { Exercise, Figure, Guide, HandoverPart, Id, Provenance } from '../guide/guide.js';
import type { Picture } from '../guide/picture.js';
import { own } from '../guide/region.js';
import { builtInGuides, furtherGuides, guideIds, type BuiltInGuide } from '../guides/index.js';
import type { GuideProblem } from './error-event.js';
import { wordsFor, type Words, type WordsByLanguage } from './words.js';

/** Where a guide comes from: an object goes before an address, an address before a name. */
export interface Wanted {
  readonly guide: string;
  readonly src: string;
  readonly guideData: unknown;
  readonly lang: string;
  /** Words of the page in place of the element's own. */
  readonly messages?: unknown;
}

/** A guide in whatever languages it has. */
export interface KnownGuide {
  readonly guide: Guide;
  /** Where its content comes from, for a guide that says so. */
  readonly provenance?: (() => Promise<Provenance>) | undefined;
  readonly byLanguage: WordsByLanguage;
  /** What is drawn beside questions. */
  readonly figures?: Readonly<Record<Id, Figure>> | undefined;
  /** How remedies are done, for a guide that shows it. */
  readonly doing?: (() => Promise<Doing>) | undefined;
  /** What to tell whoever sees the visitor, for a guide that puts it in order. */
  readonly handover?: (() => Promise<readonly HandoverPart[]>) | undefined;
}

/** How remedies are done. */
export interface Doing {
  readonly exercises: Readonly<Record<Id, Exercise>>;
  readonly pictures: Readonly<Record<Id, Picture>>;
}

type Further = () => Promise<BuiltInGuide>;

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

/** The name of the guide that is wanted; empty where an object or an address goes before it. */
const named = ({ guide, src, guideData }: Wanted): string =>
  src || (guideData ?? undefined) !== undefined ? '' : guide;

/** The guide that is wanted, if its first screen is there already. */
export const builtInFor = (wanted: Wanted): BuiltInGuide | undefined =>
  own<BuiltInGuide>(builtInGuides, named(wanted));

/**
 * Gets a guide.
 * @param giveUp ends the wait when the guide is no longer wanted
 * @throws GuideUnavailable with every problem that was found
 * @throws LanguageMissing where there is a guide, and its words in this language can't be had
 */
export async function loadGuide(
  wanted: Wanted,
  giveUp: AbortController,
): Promise<readonly [guide: KnownGuide, words: Words]> {
  const { src, guideData, lang } = wanted;
  const name = named(wanted);
  const builtIn = builtInFor(wanted) ?? (await own<Further>(furtherGuides, name)?.());
  if (builtIn) {
    const { words: byLanguage } = builtIn;
    const [content, words] = await Promise.all([builtIn.load(), wordsFor(byLanguage, lang)]);
    return [{ ...content, byLanguage }, words];
  }
  if (name)
    throw unavailable(
      'guide',
      `there is no guide "${name}". Use one of: ${guideIds().join(', ')}; or give your own with src.`,
    );
  const { readOwnGuide } = await import('./own-guide.js');
  const known = await readOwnGuide(src, guideData, giveUp);
  return [known, await wordsFor(known.byLanguage, lang)];
}
