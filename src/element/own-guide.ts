import type { GuideDocument, PlanTexts } from '../guide/guide.js';
import { parseGuide } from '../guide/parse-guide.js';
import { own } from '../guide/region.js';
import { fetchGuide } from './fetch-guide.js';
import { GuideUnavailable, type KnownGuide } from './guide-source.js';

/**
 * A publisher's own guide, from an object or from an address.
 * @throws GuideUnavailable when it can't be had in time, is no JSON, is too large, or is not a guide
 */
export async function readOwnGuide(src: string, data: unknown, giveUp: AbortController): Promise<KnownGuide> {
  const parsed = parseGuide(data ?? (await fetchGuide(src, giveUp)));
  if (!parsed.ok) throw new GuideUnavailable(parsed.problems);
  return knownFrom(parsed.document);
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
