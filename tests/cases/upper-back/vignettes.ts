import type { Vignette } from '../vignettes.js';
import { people } from './people.js';
import { everyday } from './vignettes-everyday.js';
import { particular } from './vignettes-particular.js';
import { serious } from './vignettes-serious.js';

/** The 30 cases of clinical/vignettes.json, in the guide's own questions. */
export const vignettes: readonly Vignette[] = [...everyday, ...serious, ...particular];

/** The 30, and the people of our own. */
export const everyone: readonly Vignette[] = [...vignettes, ...people];
