import type { PlanTexts, Texts } from '../../../guide/guide.js';
import { texts } from './texts.js';
import { variants } from './variants.js';

/** All words up to a result, in Arabic. */
export const words: Texts = { ...texts, variants };

/** The words of the plan: they arrive after these. */
export const planTexts = async (): Promise<PlanTexts> => (await import('./plan.js')).planTexts;
