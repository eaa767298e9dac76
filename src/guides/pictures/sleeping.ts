import type { Picture } from '../../guide/picture.js';
import { bed, pillow, type Pictures } from './furniture.js';

const onBed = { turn: 0, above: 16, x: 0, y: 30, width: 206, height: 92 };

/** Lying on the right side, knees a little bent. */
export const onSide: Picture = {
  view: onBed,
  solids: [
    bed,
    pillow([34, 15, 54], [-64, 38, 6]),
    pillow([44, 16, 26], [-20, 42, 38]),
    pillow([44, 12, 26], [40, 44, 20]),
  ],
  poses: [
    {
      pelvis: { at: [6, 46, -4], yaw: 90, roll: -84, pitch: -90 },
      trunk: { lowBack: 8, upperBack: 6, tilt: 5 },
      shoulders: { right: { back: -20 }, left: { back: -10 } },
      head: { nod: 8, tilt: -3 },
      hands: {
        right: { at: [-32, 36, 44], elbow: [0.6, 0.3, 1], fingers: [-1, 0.2, 0.4] },
        left: { at: [-24, 46, 54], elbow: [0.9, 1, 0.1], fingers: [-0.6, -0.7, 0.3] },
      },
      feet: {
        right: { at: [52, 36, 8], knee: [0.3, 0, 1], toes: [0.7, -0.1, 0.7] },
        left: { at: [56, 50, 4], knee: [0.3, 0.1, 1], toes: [0.7, -0.1, 0.7] },
      },
    },
  ],
};

/** Ways to lie and to rest. */
export const sleeping: Pictures = {
  'sleep-on-side': onSide,
  'rest-on-side': {
    ...onSide,
    solids: (onSide.solids ?? []).filter((_, index) => index !== 2),
    poses: onSide.poses.map((pose) => ({
      ...pose,
      hands: {
        right: { at: [-62, 46, 36], elbow: [0.4, 0.2, 1], fingers: [-1, 0.3, -0.3] },
        left: { at: [-8, 34, 36], elbow: [0.8, 1, 0.4], fingers: [0.2, -0.6, 0.8] },
      },
    })),
  },
  'sleep-on-back': {
    view: onBed,
    solids: [bed, pillow([32, 10, 52], [-66, 35, 0]), pillow([24, 14, 50], [36, 37, 0])],
    poses: [
      {
        pelvis: { at: [6, 41, 0], yaw: 90, pitch: -90 },
        head: { nod: 10 },
        hands: {
          right: { at: [4, 37, 27], elbow: [-0.2, 0, 1], fingers: [1, -0.1, -0.1] },
          left: { at: [4, 37, -27], elbow: [-0.2, 0, -1], fingers: [1, -0.1, 0.1] },
        },
        feet: {
          right: { at: [83, 36, 9], knee: [0, 1, 0], toes: [0.4, 1, 0.2] },
          left: { at: [83, 36, -9], knee: [0, 1, 0], toes: [0.4, 1, -0.2] },
        },
      },
    ],
  },
  'sleep-half-side': {
    view: { turn: 0, above: 52, x: 0, y: 6, width: 212, height: 104 },
    solids: [bed, pillow([34, 10, 56], [-66, 34, 4]), pillow([78, 13, 26], [-4, 36, 26])],
    poses: [
      {
        pelvis: { at: [6, 44, -6], yaw: 90, roll: -132, pitch: -90 },
        trunk: { lowBack: 4, upperBack: 6, turn: -6 },
        head: { nod: 2, turn: 40 },
        shoulders: { right: { back: -10 }, left: { back: -8 } },
        hands: {
          right: { at: [-82, 38, 4], elbow: [-0.3, 0, -1], fingers: [-0.5, 0, 1] },
          left: { at: [-20, 42, 46], elbow: [0.9, 0.5, 0.6], fingers: [-0.9, 0, 0.4] },
        },
        feet: {
          right: { at: [86, 36, 4], knee: [0, 0, 1], toes: [0.9, 0, 0.5] },
          left: { at: [56, 41, 30], knee: [-0.4, 0, 1], toes: [0.8, 0, 0.6] },
        },
      },
    ],
  },
};
