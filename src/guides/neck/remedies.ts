import type { Remedy } from '../../guide/guide.js';
import { calm } from '../calm/remedies.js';
import { massage } from '../massage/remedies.js';
import { medicines } from '../medicines/remedies.js';
import { movement } from '../movement/remedies.js';
import { packs } from '../packs/remedies.js';
import { stretches } from '../stretches/remedies.js';

/** Withheld, and adjusted, by more than elsewhere: here it is the sore part itself that is moved or touched. */
const withCare = (
  remedy: Remedy,
  withheldBy: readonly string[],
  adjustedBy: readonly string[] = [],
): Remedy => ({
  ...remedy,
  withheldBy: [...new Set([...(remedy.withheldBy ?? []), ...withheldBy])],
  adjustedBy: [...new Set([...(remedy.adjustedBy ?? []), ...adjustedBy])],
});

const hurtNeck = ['x-fresh-injury', 'x-spine-surgery'];
const weakBones = ['x-osteoporosis', 'x-steroids-long'];
const frailNeck = ['x-dizzy-neck', 'x-inflammatory-neck', 'x-spine-surgery'];

/**
 * What of evidence.md §4 may be done to a neck. No ball, roller or device: tools are never pressed on a neck. No
 * seated twist and no leaning back over a chair: they are for the upper back. No cool shower: nothing speaks of the neck.
 */
export const remedies: readonly Remedy[] = [
  ...Object.values(packs),

  stretches['stretch-scapular-squeeze'],
  withCare(stretches['stretch-chin-tuck'], hurtNeck, weakBones),
  stretches['stretch-doorway-chest'],
  withCare(stretches['stretch-neck-turn-tilt'], hurtNeck, weakBones),
  stretches['stretch-shoulder-shrug'],

  ...Object.values(movement),
  ...Object.values(calm),

  withCare(massage['self-massage-hands'], ['x-dizzy-neck']),
  withCare(massage['partner-massage'], frailNeck),
  withCare(massage['professional-massage'], frailNeck),

  ...Object.values(medicines),
];
