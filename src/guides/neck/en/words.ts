import type { Texts } from '../../../guide/guide.js';
import { texts } from './texts.js';
import { variants } from './variants.js';

/** All words up to a result. */
export const words: Texts = { ...texts, variants };
