import type { Id } from '../../../guide/guide.js';
import type { Picture, Pose } from '../../../guide/picture.js';
import { chair } from './furniture.js';

const sitting: Pose = {
  pelvis: { at: [0, 55, 0] },
  hands: { both: { at: [10, 66, 27], elbow: [0.6, -0.3, -1], fingers: [-0.2, -0.3, 1] } },
  feet: { both: { at: [10, 8, 41] } },
};

export const stretches: Readonly<Record<Id, Picture>> = {
  'shoulder-blade-squeeze': {
    view: { turn: 172, above: 6, x: 0, y: 122, width: 84, height: 96 },
    poses: [
      { shoulders: { both: { back: -6 } } },
      {
        shoulders: { both: { lift: -2, back: 22 } },
        hands: { both: { at: [9, -61, -3], on: 'shoulder' } },
        marks: [],
        arrows: [
          {
            on: 'chest',
            path: [
              [26, 11, -12],
              [14, 11, -13],
            ],
          },
          {
            on: 'chest',
            path: [
              [-26, 11, -12],
              [-14, 11, -13],
            ],
          },
        ],
      },
    ],
  },
  'chin-glide': {
    view: { turn: 90, above: 3, x: 0, y: 105, width: 76, height: 84 },
    solids: chair(),
    poses: [
      { ...sitting, head: { glide: -2 } },
      {
        ...sitting,
        head: { glide: 3 },
        arrows: [
          {
            on: 'head',
            path: [
              [0, 1.5, 28],
              [0, 1.5, 15],
            ],
          },
        ],
      },
    ],
  },
  'doorway-stretch': {
    view: { turn: 140, above: 8, x: 0, y: 100, width: 130, height: 222 },
    solids: [
      ...[-1, 1].map((side) => ({
        look: 'furniture' as const,
        size: [8, 200, 12] as const,
        places: [{ at: [side * 47, 100, 26] as const }],
      })),
      { look: 'furniture', size: [102, 8, 12], places: [{ at: [0, 204, 26] }] },
    ],
    poses: [
      {
        pelvis: { at: [0, 90, -4] },
        hands: { both: { at: [43, 158, 18], elbow: [0.6, -1, -0.2], fingers: [0, 1, 0] } },
        feet: { left: { at: [14, 8, 4] }, right: { at: [-12, 8, -14] } },
      },
      {
        pelvis: { at: [0, 88, 14], pitch: 6 },
        trunk: { upperBack: -6 },
        shoulders: { both: { back: 14 } },
        hands: { both: { at: [43, 158, 18], elbow: [0.6, -1, -0.2], fingers: [0, 1, 0] } },
        feet: { left: { at: [14, 8, 34] }, right: { at: [-12, 8, -14] } },
      },
    ],
  },
};
