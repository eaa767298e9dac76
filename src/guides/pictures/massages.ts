import {
  chair,
  floorMat,
  onBack,
  pillow,
  round,
  sitting,
  still,
  upperHalf,
  wood,
  type Pictures,
} from './furniture.js';

const behindHead = { at: [7, 9, -9], on: 'head', elbow: [1, 0.3, 0.5], fingers: [-0.8, 0.6, 0] } as const;
const planted = { both: { at: [11, 8, 62], knee: [0, 1, 0], toes: [0.1, 0, 1] } } as const;
const atWall = { both: { at: [11, 8, 18] } } as const;

/** Pressing and rubbing, with hands or with a thing. */
export const massages: Pictures = {
  'self-massage': {
    view: { turn: 10, above: 6, ...upperHalf },
    solids: chair(),
    poses: [
      {
        ...sitting,
        hands: {
          left: sitting.hands.both,
          right: { at: [11, 24, 5], on: 'chest', elbow: [-0.6, -1, 0.8], fingers: [0.6, 0.3, -0.9] },
        },
      },
      {
        ...sitting,
        hands: {
          left: sitting.hands.both,
          right: { at: [14, 25, 2], on: 'chest', elbow: [-0.6, -1, 0.8], fingers: [0.6, 0.1, -0.9] },
        },
        arrows: [
          {
            on: 'chest',
            path: [
              [24, 29, 4],
              [20, 40, 2],
              [9, 33, 6],
            ],
          },
        ],
      },
    ],
  },
  massager: {
    view: { turn: 10, above: 6, ...upperHalf },
    solids: [
      ...chair(),
      { look: 'aid', size: [9, 5, 5], round: 2.4, places: [{ at: [4, 0, 0], on: 'right-hand', turn: 20 }] },
      { look: 'aid', size: [8, 8, 8], round: 4, places: [{ at: [12, 0, -5], on: 'right-hand' }] },
    ],
    poses: [
      {
        ...sitting,
        hands: {
          left: sitting.hands.both,
          right: {
            at: [4, 25, 13],
            on: 'chest',
            elbow: [-0.6, -1, 0.6],
            fingers: [0.9, 0.2, -0.4],
            closed: 0.8,
          },
        },
      },
    ],
  },
  'ball-on-wall': {
    view: { turn: 80, above: 6, x: 0, y: 87, width: 90, height: 194 },
    solids: [
      wood([90, 174, 6], [0, 87, -27]),
      {
        look: 'aid',
        size: [10, 10, 10],
        round: 5,
        places: [
          { at: [6, 13, -15.6], on: 'chest' },
          { at: [6, 8, -15.6], on: 'chest' },
        ],
      },
    ],
    poses: [
      { pelvis: { at: [0, 86, -2] }, feet: atWall },
      {
        pelvis: { at: [0, 80, -2] },
        feet: atWall,
        arrows: [
          {
            path: [
              [34, 118, -2],
              [34, 102, -2],
            ],
          },
        ],
      },
    ],
  },
  'foam-roller': {
    view: { turn: 90, above: 9, x: -8, y: 26, width: 152, height: 72 },
    solids: [round('aid', [50, 15, 15], [0, 7.5, -22])],
    poses: [
      {
        pelvis: { at: [0, 12, 22], pitch: -84 },
        trunk: { lowBack: 14 },
        head: { nod: 12 },
        hands: { both: behindHead },
        feet: planted,
      },
      {
        pelvis: { at: [0, 21, 12], pitch: -91 },
        trunk: { lowBack: 4 },
        head: { nod: 12 },
        hands: { both: behindHead },
        feet: planted,
        arrows: [
          {
            path: [
              [0, 48, 4],
              [0, 48, -20],
            ],
          },
        ],
      },
    ],
  },
  'massage-leaning': {
    view: { turn: 62, above: 8, x: -32, y: 54, width: 128, height: 134 },
    solids: [
      ...chair(),
      wood([80, 3, 50], [0, 72, 56]),
      ...[-36, 36].flatMap((x) => [wood([3.4, 70, 3.4], [x, 35, 35]), wood([3.4, 70, 3.4], [x, 35, 77])]),
      pillow([46, 12, 28], [0, 79, 50]),
    ],
    poses: [
      {
        pelvis: { at: [0, 55, 2], pitch: 14 },
        trunk: { lowBack: 18, upperBack: 14 },
        head: { nod: 14 },
        hands: { both: { at: [-4, 87, 54], elbow: [1, -0.6, 0.2], fingers: [-1, 0, 0.2] } },
        feet: { both: { at: [14, 8, 32] } },
      },
    ],
  },
  'massage-face-down': {
    view: { turn: 90, above: 22, x: 0, y: 10, width: 212, height: 64 },
    solids: [floorMat([0, 1.5, 0]), pillow([46, 10, 30], [0, 7, -40])],
    poses: [
      {
        pelvis: { at: [0, 14, 6], pitch: 90, yaw: 180 },
        head: { nod: -2 },
        hands: { both: { at: [-10, 8, -74], elbow: [-1, 0, -0.3], fingers: [0.9, 0, -0.3] } },
        feet: {
          left: { at: [-9, 8, 88], knee: [0, -1, 0], toes: [0, -0.4, 1] },
          right: { at: [9, 8, 88], knee: [0, -1, 0], toes: [0, -0.4, 1] },
        },
      },
    ],
  },
  mat: {
    view: { turn: 90, above: 14, x: 10, y: 24, width: 200, height: 74 },
    solids: [
      floorMat(),
      still('aid', [46, 3, 66], [0, 4.5, -28], 1),
      ...[-54, -48, -42, -36, -30, -24, -18, -12, -6, 0].map((z) => round('aid', [3, 3, 3], [20, 6.4, z])),
    ],
    poses: [{ ...onBack, pelvis: { at: [0, 17, 12], pitch: -90 } }],
  },
};
