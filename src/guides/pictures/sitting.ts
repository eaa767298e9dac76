import type { Pose } from '../../guide/picture.js';
import { chair, pillow, round, sitting, still, wood, type Pictures } from './furniture.js';

const seen = { turn: 55, above: 8, x: 6, y: 64, width: 112, height: 138 };
const desk = [
  wood([100, 3, 56], [0, 72, 62]),
  ...[-46, 46].flatMap((x) => [wood([3.4, 70, 3.4], [x, 35, 38]), wood([3.4, 70, 3.4], [x, 35, 86])]),
];
const atDesk = {
  pelvis: { at: [0, 55, -4] },
  feet: { both: { at: [10, 8, 34] } },
  hands: { both: { at: [9, 76, 42], elbow: [0.5, -1, -0.4], fingers: [-0.1, -0.15, 1] } },
} as const satisfies Pose;
const screen = [
  still('furniture', [52, 32, 2.4], [0, 112, 72], 1),
  wood([3, 24, 3], [0, 85, 74]),
  wood([22, 2, 16], [0, 74.4, 74]),
];
const keyboard = still('aid', [36, 2, 13], [0, 74.6, 46], 0.8);
const lap = { both: { at: [4, 66, 24], elbow: [0.7, -0.4, -0.8], fingers: [-0.8, -0.2, 0.7] } } as const;
const restful = { ...sitting, pelvis: { at: [0, 55, -4] } } as const satisfies Pose;

/** What is done sitting down, and how to sit. */
export const sittings: Pictures = {
  'sit-supported': {
    view: { turn: 74, above: 6, x: -17, y: 63, width: 100, height: 146 },
    solids: [...chair(96), round('aid', [34, 9, 9], [0, 68, -13.4])],
    poses: [{ ...restful, pelvis: { at: [0, 55, -2] } }],
  },
  desk: {
    view: { turn: 72, above: 7, x: -38, y: 60, width: 138, height: 148 },
    solids: [...chair(96), ...desk, ...screen, keyboard],
    poses: [atDesk],
  },
  'stand-up': {
    view: { turn: 72, above: 7, x: -38, y: 77, width: 138, height: 182 },
    solids: [...chair(), ...desk, ...screen, keyboard],
    poses: [
      atDesk,
      {
        pelvis: { at: [0, 90.5, 22] },
        feet: { both: { at: [10, 8, 21] } },
        head: { turn: 16 },
        arrows: [
          {
            path: [
              [30, 92, 6],
              [30, 122, 6],
            ],
          },
        ],
      },
    ],
  },
  'rest-sitting': {
    view: { ...seen, x: -4, y: 61, width: 124, height: 150 },
    solids: [
      still('furniture', [64, 40, 62], [0, 24, 4], 3),
      still('furniture', [88, 84, 16], [0, 62, -28], 5),
      ...[-38, 38].map((x) => still('furniture', [13, 58, 62], [x, 33, 6], 4)),
      pillow([40, 30, 9], [0, 74, -14]),
    ],
    poses: [
      {
        pelvis: { at: [0, 55, 0], pitch: -10 },
        trunk: { lowBack: 2 },
        head: { nod: 4 },
        hands: { both: { at: [37, 66, 26], elbow: [1, -0.4, -0.6], fingers: [0, -0.1, 1] } },
        feet: { both: { at: [11, 8, 42] } },
      },
    ],
  },
  'sit-quietly': {
    view: { turn: 24, above: 8, x: -6, y: 62, width: 90, height: 146 },
    solids: chair(),
    poses: [{ ...sitting, head: { nod: 6 }, hands: lap }],
  },
  breathe: {
    view: { turn: 78, above: 4, x: -16, y: 94, width: 90, height: 92 },
    solids: chair(96),
    poses: [
      {
        ...restful,
        trunk: { upperBack: 5 },
        hands: {
          right: { at: [-9, 65, 26], fingers: [0.3, -0.2, 1] },
          left: { at: [2, -3, 13], on: 'chest', elbow: [1, -0.4, -0.3], fingers: [-1, 0.15, 0.2] },
        },
        arrows: [
          {
            on: 'head',
            path: [
              [0, 1, 14],
              [0, -3, 26],
            ],
          },
        ],
      },
      {
        ...restful,
        breath: 1,
        hands: {
          right: { at: [-9, 65, 26], fingers: [0.3, -0.2, 1] },
          left: { at: [2, -3, 17], on: 'chest', elbow: [1, -0.4, -0.3], fingers: [-1, 0.15, 0.2] },
        },
        arrows: [
          {
            on: 'head',
            path: [
              [0, 0, 26],
              [0, 3.4, 14.5],
            ],
          },
          {
            on: 'chest',
            path: [
              [0, 7, 15],
              [0, 7, 26],
            ],
          },
        ],
      },
    ],
  },
  'tense-feet': tensed({ feet: { both: { at: [11, 8.6, 42], toes: [0.12, 0.55, 1] } }, marks: ['feet'] }),
  'tense-legs': tensed({
    feet: { both: { at: [12, 16, 58], toes: [0.1, 0.7, 0.8] } },
    marks: ['legs'],
  }),
  'tense-tummy': tensed({ trunk: { lowBack: 4 }, marks: ['tummy'] }),
  'tense-hands': tensed({
    hands: { both: { at: [12, 65, 26], elbow: [0.6, -0.3, -1], fingers: [-0.1, -0.1, 1], closed: 1 } },
    marks: ['hands'],
  }),
  'tense-arms': tensed({
    hands: { both: { at: [17, 92, 26], elbow: [0.5, -1, -0.2], fingers: [0, 1, 0.1], closed: 1 } },
    marks: ['arms'],
  }),
  'tense-shoulders': tensed({ shoulders: { both: { lift: 18, back: -4 } }, marks: ['shoulders'] }),
};

/** Someone who lets go, and then tenses one part lightly. */
function tensed(tense: Pose): Pictures[string] {
  return {
    view: { ...seen, turn: 34, x: -10, y: 61, width: 96, height: 148 },
    solids: chair(),
    poses: [
      { ...sitting, trunk: { upperBack: 4 }, head: { nod: 4 } },
      { ...sitting, ...tense },
    ],
  };
}
