import type { GuideDocument, PlanTexts } from '../guide/guide.js';
import { parsePlain } from '../guide/parse-guide.js';
import { plainData } from '../guide/plain-data.js';
import { own } from '../guide/region.js';
import { fetchGuide } from './fetch-guide.js';
import { GuideUnavailable, type KnownGuide } from './guide-source.js';

/** Guides of more values than this are not told apart by all that they say: that would be held twice. */
const SHARED_UP_TO = 20_000;

/** The guides that are in use on this page, by all that they say: a page may show one many times. */
const inUse = new Map<string, WeakRef<KnownGuide>>();
const gone = new FinalizationRegistry<string>((said) => {
  if (!inUse.get(said)?.deref()) inUse.delete(said);
});

/**
 * A publisher's own guide, from an object or from an address.
 * @returns the very same one where the page shows it already
 * @throws GuideUnavailable when it can't be had in time, is no JSON, is too large, or is not a guide
 */
export async function readOwnGuide(src: string, data: unknown, giveUp: AbortController): Promise<KnownGuide> {
  // Read once, by which it is a copy: whoever changes theirs later, and gives it again, has given another.
  const plain = plainData(data ?? (await fetchGuide(src, giveUp)));
  const isWhole = plain.problems.length === 0 && plain.size <= SHARED_UP_TO;
  const said = isWhole ? JSON.stringify(plain.value) : undefined;
  const known = said && inUse.get(said)?.deref();
  if (known) return known;
  const parsed = parsePlain(plain);
  if (!parsed.ok) throw new GuideUnavailable(parsed.problems);
  const guide = knownFrom(parsed.document);
  if (said) {
    inUse.set(said, new WeakRef(guide));
    gone.register(guide, said);
  }
  return guide;
}

/** All the words of a publisher's guide are there at once: turning to another language asks nobody. */
function knownFrom(document: GuideDocument): KnownGuide {
  const { guide, texts, planTexts, provenance, figures, handover, takingTexts } = document;
  const { exercises = {}, pictures = {}, doingTexts } = document;
  const byLanguage = Object.entries(texts).map(([tag, words]) => [
    tag,
    {
      texts: () => Promise.resolve(words),
      // The same languages stand in both, or parseGuide would have said so.
      planTexts: () => Promise.resolve(own(planTexts, tag) as PlanTexts),
      doingTexts: () => Promise.resolve(own(doingTexts, tag) ?? { pictures: {} }),
      takingTexts: () => Promise.resolve(own(takingTexts, tag) ?? { handover: {} }),
    },
  ]);
  return {
    guide,
    byLanguage: Object.fromEntries(byLanguage) as KnownGuide['byLanguage'],
    ...(provenance && { provenance: () => Promise.resolve(provenance) }),
    ...(figures && { figures }),
    doing: () => Promise.resolve({ exercises, pictures }),
    ...(handover && { handover: () => Promise.resolve(handover) }),
  };
}
