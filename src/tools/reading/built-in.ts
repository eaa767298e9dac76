import type { GuideDocument } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import {
  builtInGuides,
  furtherGuides,
  guideIds,
  type BuiltInGuide,
  type GuideWords,
} from '../../guides/index.js';

/** The guides of this package, by id. */
export const builtInIds = guideIds();

export const isBuiltIn = (name: string): boolean => builtInIds.includes(name);

/**
 * A built-in guide in the form in which a publisher would write it.
 * @throws where there is none of this id
 */
export async function builtInDocument(id: string): Promise<GuideDocument> {
  const { load, words } = await builtInGuide(id);
  const { guide, provenance, figures, doing, handover } = await load();
  const byLanguage = async <Words>(
    read: (words: GuideWords) => Promise<Words>,
  ): Promise<Record<string, Words>> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(words).map(async ([language, wordsIn]) => [language, await read(wordsIn)] as const),
      ),
    );
  return {
    guide,
    texts: await byLanguage(({ texts }) => texts()),
    planTexts: await byLanguage(({ planTexts }) => planTexts()),
    provenance: await provenance(),
    figures,
    ...(await doing()),
    doingTexts: await byLanguage(({ doingTexts }) => doingTexts()),
    handover: await handover(),
    takingTexts: await byLanguage(({ takingTexts }) => takingTexts()),
  };
}

async function builtInGuide(id: string): Promise<BuiltInGuide> {
  const found =
    own<BuiltInGuide>(builtInGuides, id) ?? (await own<() => Promise<BuiltInGuide>>(furtherGuides, id)?.());
  if (!found) throw new Error(`There is no guide "${id}". Use one of: ${builtInIds.join(', ')}.`);
  return found;
}
