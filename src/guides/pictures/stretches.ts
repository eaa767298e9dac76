import {
  chair,
  floorMat,
  onBack,
  round,
  sitting,
  still,
  upperHalf,
  upperStanding,
  wood,
  type Pictures,
} from './furniture.js';

const onFrame = { at: [43, 158, 18], elbow: [0.6, -1, -0.2], fingers: [0, 1, 0] } as const;
const behindHead = { at: [7, 9, -9.5], on: 'head', elbow: [1, 0.25, 0.45], fingers: [-0.8, 0.6, 0] } as const;
const crossed = {
  at: [-10, 17, 12.5],
  on: 'chest',
  elbow: [0.5, -1, 0.8],
  fingers: [-0.8, 0.55, -0.1],
} as const;
/** Sitting with the arms hanging at the sides of the chair. */
const loose = { pelvis: sitting.pelvis, feet: sitting.feet };
const leaningFeet = { both: { at: [10, 8, 44] } } as const;

/** Slow moves that are held. */
export const stretches: Pictures = {
  'shoulder-blade-squeeze': {
    view: { turn: 176, above: 6, x: 0, y: 122, width: 84, height: 98 },
    poses: [
      { shoulders: { both: { back: -8 } } },
      {
        shoulders: { both: { lift: -2, back: 24 } },
        hands: { both: { at: [10, -61, -3], on: 'shoulder' } },
        arrows: [
          {
            on: 'chest',
            path: [
              [27, 11, -12],
              [15, 11, -13],
            ],
          },
          {
            on: 'chest',
            path: [
              [-27, 11, -12],
              [-15, 11, -13],
            ],
          },
        ],
      },
    ],
  },
  'chin-glide': {
    view: { turn: 90, above: 3, x: -6, y: 108, width: 80, height: 76 },
    solids: chair(),
    poses: [
      { ...sitting, head: { glide: -1.6 } },
      {
        ...sitting,
        head: { glide: 3 },
        arrows: [
          {
            on: 'head',
            path: [
              [0, 1.5, 28],
              [0, 1.5, 14.5],
            ],
          },
        ],
      },
    ],
  },
  'chin-nod-lying': {
    view: { turn: 90, above: 6, x: 46, y: 22, width: 104, height: 58 },
    solids: [floorMat(), round('aid', [30, 7, 7], [0, 6.5, -58])],
    poses: [
      { ...onBack, head: { nod: 4 } },
      {
        ...onBack,
        head: { nod: 16 },
        arrows: [
          {
            on: 'head',
            path: [
              [0, 14, 17],
              [0, 7, 19.5],
              [0, -1, 17],
            ],
          },
        ],
      },
    ],
  },
  'seated-turn': {
    view: { turn: 8, above: 10, x: 0, y: 60, width: 90, height: 146 },
    solids: chair(),
    poses: [
      {
        ...sitting,
        pelvis: { at: [0, 55, 8] },
        feet: { both: { at: [12, 8, 48] } },
        hands: { both: crossed },
      },
      {
        ...sitting,
        pelvis: { at: [0, 55, 8] },
        feet: { both: { at: [12, 8, 48] } },
        hands: { both: crossed },
        trunk: { turn: -42 },
        head: { turn: -8 },
        arrows: [
          {
            path: [
              [34, 62, 40],
              [6, 48, 62],
              [-26, 60, 46],
            ],
          },
        ],
      },
    ],
  },
  'doorway-stretch': {
    view: { turn: 142, above: 8, x: -10, y: 106, width: 116, height: 228 },
    solids: [
      ...[-1, 1].map((side) => wood([8, 200, 12], [side * 47, 100, 27])),
      wood([102, 8, 12], [0, 204, 27]),
    ],
    poses: [
      {
        pelvis: { at: [0, 90, -4] },
        hands: { both: onFrame },
        feet: { left: { at: [14, 8, 4] }, right: { at: [-12, 8, -14] } },
      },
      {
        pelvis: { at: [0, 88, 14], pitch: 6 },
        trunk: { upperBack: -6 },
        shoulders: { both: { back: 14 } },
        hands: { both: onFrame },
        feet: { left: { at: [14, 8, 34] }, right: { at: [-12, 10, -12], toes: [-0.1, -0.15, 1] } },
        arrows: [
          {
            path: [
              [-30, 100, -34],
              [-30, 100, -6],
            ],
          },
        ],
      },
    ],
  },
  'neck-turn': {
    view: { turn: 8, above: 5, ...upperHalf },
    solids: chair(),
    poses: [
      loose,
      {
        ...loose,
        head: { turn: 58 },
        arrows: [
          {
            on: 'chest',
            path: [
              [-9, 53, 6],
              [2, 57, 18],
              [17, 52, 6],
            ],
          },
        ],
      },
    ],
  },
  'neck-tilt': {
    view: { turn: 4, above: 4, ...upperHalf },
    solids: chair(),
    poses: [
      loose,
      {
        ...loose,
        head: { tilt: 30 },
        arrows: [
          {
            on: 'chest',
            path: [
              [0, 56, 0],
              [14, 56, 0],
              [24, 46, 0],
            ],
          },
        ],
      },
    ],
  },
  'shoulder-shrug': {
    view: { turn: 6, above: 4, ...upperStanding },
    poses: [
      {},
      {
        shoulders: { both: { lift: 30 } },
        arrows: [
          {
            on: 'chest',
            path: [
              [30, 12, 0],
              [30, 27, 0],
            ],
          },
          {
            on: 'chest',
            path: [
              [-30, 12, 0],
              [-30, 27, 0],
            ],
          },
        ],
      },
    ],
  },
  'shoulder-roll': {
    view: { turn: 70, above: 6, x: 0, y: 134, width: 72, height: 84 },
    poses: [
      { shoulders: { both: { lift: 6, back: -16 } } },
      {
        shoulders: { both: { lift: 26, back: 4 } },
        arrows: [
          {
            on: 'chest',
            path: [
              [26, 19, 13],
              [26, 33, 4],
              [26, 26, -10],
            ],
          },
        ],
      },
      {
        shoulders: { both: { lift: -4, back: 20 } },
        arrows: [
          {
            on: 'chest',
            path: [
              [26, 28, -10],
              [26, 18, -15],
              [26, 8, -8],
            ],
          },
        ],
      },
    ],
  },
  'chair-lean-back': {
    view: { turn: 86, above: 5, x: -10, y: 73, width: 114, height: 162 },
    solids: [
      wood([70, 146, 5], [0, 73, -36]),
      ...chair(84).filter((_, index) => index !== 2 && index !== 5),
      ...[-18.5, 18.5].map((x) => still('furniture', [3.4, 44, 3.4], [x, 20.5, -24], 1, { bend: 24 })),
    ],
    poses: [
      { ...sitting, pelvis: { at: [0, 55, -2] }, hands: { both: behindHead }, feet: leaningFeet },
      {
        ...sitting,
        pelvis: { at: [0, 55, -2] },
        trunk: { lowBack: -4, upperBack: -15 },
        hands: { both: behindHead },
        feet: leaningFeet,
        arrows: [
          {
            path: [
              [0, 138, 22],
              [0, 143, 8],
              [0, 138, -6],
            ],
          },
        ],
      },
    ],
  },
};
