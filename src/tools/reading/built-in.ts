import type { GuideDocument, Provenance } from '../../guide/guide.js';
import { builtInGuides, type GuideWords } from '../../guides/index.js';
import { provenance as upperBack } from '../../guides/upper-back/sources.js';

type BuiltIn = keyof typeof builtInGuides;

/** A page needs no sources, so they are not among what is loaded for it. */
const provenance: Readonly<Record<BuiltIn, Provenance>> = { 'upper-back': upperBack };

/** The guides of this package, by id. */
export const builtInIds = Object.keys(builtInGuides) as readonly BuiltIn[];

export const isBuiltIn = (name: string): name is BuiltIn => Object.hasOwn(builtInGuides, name);

/** A built-in guide in the form in which a publisher would write it. */
export async function builtInDocument(id: BuiltIn): Promise<GuideDocument> {
  const { load, words } = builtInGuides[id];
  const { guide, figures, doing, handover } = await load();
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
    provenance: provenance[id],
    figures,
    ...(await doing()),
    doingTexts: await byLanguage(({ doingTexts }) => doingTexts()),
    handover: await handover(),
    takingTexts: await byLanguage(({ takingTexts }) => takingTexts()),
  };
}
