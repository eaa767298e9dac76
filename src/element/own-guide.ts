import type { GuideDocument, PlanTexts } from '../guide/guide.js';
import { parseGuide } from '../guide/parse-guide.js';
import { own } from '../guide/region.js';
import { GuideUnavailable, unavailable, type KnownGuide } from './guide-source.js';

/** How long a publisher's guide may take to arrive, in milliseconds. */
const PATIENCE = 10_000;
/** The largest guide that is read, in characters. */
const LARGEST = 5_000_000;

/**
 * A publisher's own guide, from an object or from an address.
 * @throws GuideUnavailable when it can't be had in time, is no JSON, is too large, or is not a guide
 */
export async function readOwnGuide(src: string, data: unknown, giveUp: AbortController): Promise<KnownGuide> {
  const parsed = parseGuide(data ?? (await fetchJson(src, giveUp)));
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

async function fetchJson(src: string, giveUp: AbortController): Promise<unknown> {
  const url = webAddress(src);
  const text = await download(url, giveUp);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unavailable('src', `what came from "${url}" is not JSON: ${String(error)}`);
  }
}

function webAddress(src: string): string {
  try {
    const url = new URL(src, document.baseURI);
    if (['https:', 'http:'].includes(url.protocol)) return url.href;
  } catch {
    // Told below, together with addresses of another kind.
  }
  throw unavailable(
    'src',
    `"${src}" is not a web address. Give one that begins with https, or a path on this site.`,
  );
}

async function download(url: string, giveUp: AbortController): Promise<string> {
  const late = unavailable('src', `"${url}" did not arrive within ${PATIENCE / 1000} seconds.`);
  const patience = setTimeout(() => {
    giveUp.abort(late);
  }, PATIENCE);
  try {
    const response = await fetch(url, { signal: giveUp.signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw unavailable('src', `"${url}" answered ${response.status}. Check the address.`);
    const text = await response.text();
    if (text.length > LARGEST) throw unavailable('src', `"${url}" holds more than ${LARGEST} characters.`);
    return text;
  } catch (error) {
    if (error instanceof GuideUnavailable) throw error;
    throw unavailable('src', `"${url}" could not be fetched: ${String(error)}`);
  } finally {
    clearTimeout(patience);
  }
}
