import type { TakingTexts } from '../../../guide/guide.js';

/** What the parts of a handover are called, in English. */
export const takingTexts: TakingTexts = { handover: {} };
