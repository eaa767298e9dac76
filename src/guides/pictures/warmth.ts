import type { Pose, Solid } from '../../guide/picture.js';
import { chair, sitting, wood, type Pictures } from './furniture.js';
import { onSide } from './sleeping.js';

export const pack = (places: Solid['places']): Solid => ({
  look: 'aid',
  size: [26, 22, 4],
  round: 1.9,
  places,
});
const drop = (x: number, lean: number): Solid => ({
  look: 'water',
  size: [1.3, 62, 1.3],
  round: 0.6,
  places: [{ at: [x, 160 - lean, -27 + lean / 2], bend: -28 + lean }],
});

/** Held so that whoever sits sees the skin under the pack. */
export const mirror: Solid = {
  look: 'cloth',
  size: [15, 17, 1.6],
  round: 0.8,
  places: [
    { at: [0, 4, 4], on: 'left-hand', bend: 74 },
    { at: [0, 12, 0], on: 'left-hand', turn: 60 },
  ],
};
export const sitsBack: Pose = { ...sitting, pelvis: { at: [0, 55, -3] } };
export const looksAtSkin: Pose = {
  ...sitting,
  pelvis: { at: [0, 55, 4] },
  trunk: { lowBack: 4, turn: 12 },
  head: { turn: 48 },
  hands: {
    right: { at: [-12, 68, 34], fingers: [0.2, 0, 1], closed: 0.5 },
    left: { at: [44, 102, -2], elbow: [0.6, -1, -0.4], fingers: [0, 1, 0], closed: 0.9 },
  },
};

/** Packs and showers. */
export const warmth: Pictures = {
  'pack-sitting': {
    view: { turn: 62, above: 6, x: -8, y: 62, width: 108, height: 146 },
    solids: [
      ...chair(104),
      pack([
        { at: [0, 12, -12.5], on: 'chest' },
        { at: [0, -6, 4], on: 'right-hand', bend: -70 },
      ]),
      mirror,
    ],
    poses: [sitsBack, looksAtSkin],
  },
  'pack-on-side': {
    ...onSide,
    view: { ...onSide.view, turn: 180 },
    solids: [
      ...(onSide.solids ?? []).filter((_, index) => index !== 2),
      pack([{ at: [0, 11, -12.6], on: 'chest' }]),
    ],
  },
  shower: {
    view: { turn: 115, above: 6, x: 21, y: 97, width: 100, height: 210 },
    solids: [
      wood([3, 200, 3], [0, 100, -64]),
      wood([3, 3, 26], [0, 196, -54]),
      { look: 'furniture', size: [16, 4, 16], round: 1.6, places: [{ at: [0, 190, -43], bend: -28 }] },
      ...[-6, 0, 6].flatMap((x) => [drop(x, 0), drop(x + 2, 6)]),
    ],
    poses: [
      {
        pelvis: { at: [0, 90.5, 0] },
        trunk: { upperBack: 6 },
        head: { nod: 8 },
      },
    ],
  },
};
