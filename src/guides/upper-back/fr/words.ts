import type { DoingTexts, PlanTexts, TakingTexts, Texts } from '../../../guide/guide.js';
import { texts } from './texts.js';
import { variants } from './variants.js';

/** All words up to a result, in French. */
export const words: Texts = { ...texts, variants };

/** The words of the plan: they arrive after these. */
export const planTexts = async (): Promise<PlanTexts> => (await import('./plan.js')).planTexts;

/** The words of what is done with the body: they arrive when something is. */
export const doingTexts = async (): Promise<DoingTexts> => (await import('./doing.js')).doingTexts;

/** The words for taking it along. */
export const takingTexts = async (): Promise<TakingTexts> => (await import('./taking.js')).takingTexts;
