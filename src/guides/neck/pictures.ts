import type { Id } from '../../guide/guide.js';
import type { Picture } from '../../guide/picture.js';
import { chair } from '../pictures/furniture.js';
import { massages } from '../pictures/massages.js';
import { moving } from '../pictures/moving.js';
import { sittings } from '../pictures/sitting.js';
import { sleeping } from '../pictures/sleeping.js';
import { stretches } from '../pictures/stretches.js';
import { looksAtSkin, mirror, pack, sitsBack, warmth } from '../pictures/warmth.js';

/** What is drawn for the upper back, and is not done with a sore neck. */
const OTHERS = [
  'pack-sitting',
  'pack-on-side',
  'seated-turn',
  'chair-lean-back',
  'massager',
  'ball-on-wall',
  'foam-roller',
  'massage-face-down',
  'mat',
];

const packOnNeck: Picture = {
  view: { turn: 62, above: 6, x: -4, y: 84, width: 92, height: 100 },
  solids: [
    ...chair(),
    pack([
      { at: [0, 25, -9], on: 'chest', bend: 20 },
      { at: [0, -6, 4], on: 'right-hand', bend: -70 },
    ]),
    mirror,
  ],
  poses: [sitsBack, looksAtSkin],
};

/** What is done with the body, by the name that an exercise gives. */
export const pictures: Readonly<Record<Id, Picture>> = {
  'pack-neck': packOnNeck,
  ...Object.fromEntries(
    Object.entries({ ...warmth, ...stretches, ...moving, ...sittings, ...sleeping, ...massages }).filter(
      ([name]) => !OTHERS.includes(name),
    ),
  ),
};
