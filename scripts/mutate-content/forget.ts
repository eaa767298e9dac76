import type { GuideDocument, Id } from '../../src/guide/guide.js';

/**
 * A document in which nothing names an id any more but the guide itself: its words and its sources are gone, too.
 * Otherwise every piece that is dropped would be noticed by its words alone, and nothing be proven.
 */
export function forget(document: GuideDocument, ...ids: readonly Id[]): GuideDocument {
  const gone = new Set(ids);
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !gone.has(key))
        .map(([key, inner]) => [key, clean(inner)]),
    );
  };
  const { texts, planTexts, provenance } = document;
  return {
    ...document,
    texts: clean(texts) as GuideDocument['texts'],
    planTexts: clean(planTexts) as GuideDocument['planTexts'],
    ...(provenance && { provenance: clean(provenance) as NonNullable<GuideDocument['provenance']> }),
  };
}
