import { guideAttacks } from './guides.js';
import { journeyAttacks } from './journeys.js';
import type { Attack } from './attack.js';

/** All that needs no browser. */
export const attacks: readonly Attack[] = [...guideAttacks, ...journeyAttacks];
