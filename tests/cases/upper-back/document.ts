import type { GuideDocument } from '../../../src/guide/guide.js';
import { builtInDocument } from '../../../src/tools/reading/built-in.js';

/** The built-in guide with its words in every language and its sources, as a publisher would write one. */
export const upperBackDocument: GuideDocument = await builtInDocument('upper-back');
