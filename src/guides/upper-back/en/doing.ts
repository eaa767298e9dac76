import type { DoingTexts } from '../../../guide/guide.js';

/** The words of the pictures, in English. */
export const doingTexts: DoingTexts = { pictures: {} };
