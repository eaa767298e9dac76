import type { PlanTexts, Provenance, Texts } from '../../guide/guide.js';
import { variants } from './en/variants.js';
import { texts } from './en/texts.js';

export { figures } from './figures.js';
export { upperBack as guide } from './guide.js';

/** The words up to a result, by language. */
export const textsIn: Readonly<Record<string, Texts>> = { en: { ...texts, variants } };

/** The words of the plan, by language, each loaded when it is asked for. */
export const planTextsIn: Readonly<Record<string, () => Promise<PlanTexts>>> = {
  en: async () => (await import('./en/plan.js')).planTexts,
};

/** Where each id comes from: loaded after everything that a visitor may act on. */
export const provenance = async (): Promise<Provenance> => (await import('./sources.js')).provenance;
