import type { DoingTexts, GuideDocument, PlanTexts, Provenance, Texts } from '../../guide/guide.js';
import { builtInGuides } from '../../guides/index.js';
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
  const { guide, figures, pictures } = await load();
  const texts: Record<string, Texts> = {};
  const planTexts: Record<string, PlanTexts> = {};
  const doingTexts: Record<string, DoingTexts> = {};
  for (const [language, wordsIn] of Object.entries(words)) {
    texts[language] = await wordsIn.texts();
    planTexts[language] = await wordsIn.planTexts();
    const doing = await wordsIn.doingTexts?.();
    if (doing) doingTexts[language] = doing;
  }
  return {
    guide,
    texts,
    planTexts,
    provenance: provenance[id],
    figures,
    pictures: await pictures(),
    doingTexts,
  };
}
