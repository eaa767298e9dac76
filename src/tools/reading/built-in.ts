import type { GuideDocument, PlanTexts, Provenance } from '../../guide/guide.js';
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
  const { guide, textsIn, planTextsIn, figures } = await builtInGuides[id].load();
  const planTexts: Record<string, PlanTexts> = {};
  for (const [language, load] of Object.entries(planTextsIn)) planTexts[language] = await load();
  return { guide, texts: textsIn, planTexts, provenance: provenance[id], figures };
}
