import type { Vignette } from '../vignettes.js';
import { backAgain } from './people-back.js';
import { emergency } from './people-emergency.js';
import { home } from './people-home.js';
import { seen } from './people-seen.js';
import { urgent } from './people-urgent.js';

/**
 * People whose neck hurts. What each must come to was written from evidence.md before anyone looked where the guide
 * leads them; of one (ne11) less is asked since then, and its note says why.
 */
export const people: readonly Vignette[] = [...emergency, ...urgent, ...seen, ...home, ...backAgain];
