import { ar } from './ar.js';
import { de } from './de.js';
import { en, type PrerenderWords } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

/** The same languages as in element/messages/languages.ts: a test compares the two. */
export const prerenderLanguages: Readonly<Record<string, PrerenderWords>> = { en, es, fr, de, ar };
