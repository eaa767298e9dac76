import type { Pose } from '../../guide/picture.js';
import { wood, type Pictures } from './furniture.js';

const level = { both: { at: [16, 128, 34], elbow: [1, -0.7, -0.4], fingers: [-0.3, 0, 1] } } as const;
const onWall = { both: { at: [20, 134, 68], elbow: [0.8, -1, -0.2], fingers: [0, 1, 0.02] } } as const;

/** Standing, walking and getting stronger. */
export const moving: Pictures = {
  'stand-at-ease': {
    view: { turn: 26, above: 7, x: 0, y: 82, width: 90, height: 180 },
    poses: [{}],
  },
  walk: {
    view: { turn: 76, above: 7, x: -3, y: 82, width: 104, height: 180 },
    poses: [stride(1), { ...passing() }, stride(-1)],
  },
  'wall-push-up': {
    view: { turn: 84, above: 6, x: -34, y: 86, width: 106, height: 194 },
    solids: [wood([90, 174, 6], [0, 87, 73])],
    poses: [
      { pelvis: { at: [0, 90, 11], pitch: 7 }, feet: { both: { at: [10, 8, 0] } }, hands: onWall },
      {
        pelvis: { at: [0, 86, 27], pitch: 19 },
        head: { nod: -8 },
        feet: { both: { at: [10, 8, 0] } },
        hands: onWall,
        arrows: [
          {
            path: [
              [30, 112, 4],
              [30, 109, 24],
            ],
          },
        ],
      },
    ],
  },
  'band-pull': {
    view: { turn: 14, above: 8, x: 0, y: 124, width: 124, height: 106 },
    solids: [
      {
        look: 'aid',
        size: [30, 3, 0.9],
        round: 0.4,
        places: [{ at: [0, 128, 32.5] }, { at: [0, 128, 27.5], size: [94, 2, 0.9] }],
      },
    ],
    poses: [
      { hands: { both: { ...level.both, closed: 1 } } },
      {
        shoulders: { both: { back: 14 } },
        hands: { both: { at: [47, 128, 31], elbow: [0.5, -1, -0.6], fingers: [0.5, 0, 1], closed: 1 } },
        arrows: [
          {
            path: [
              [30, 142, 34],
              [48, 142, 32],
            ],
          },
          {
            path: [
              [-30, 142, 34],
              [-48, 142, 32],
            ],
          },
        ],
      },
    ],
  },
};

/** A step: 1 with the left foot ahead. The arm of the other side goes with it. */
function stride(side: 1 | -1): Pose {
  const foot = (x: number, ahead: boolean) =>
    ahead
      ? { at: [x, 9, 27] as const, toes: [0, 0.28, 1] as const }
      : { at: [x, 15, -27] as const, toes: [0, -0.55, 1] as const };
  const hand = (x: number, ahead: boolean) =>
    ahead
      ? { at: [x, 86, 24] as const, elbow: [x / 20, 0, -1] as const }
      : { at: [x, 80, -20] as const, elbow: [x / 20, 0, -1] as const };
  return {
    pelvis: { at: [0, 87, 0], yaw: -5 * side },
    trunk: { turn: 10 * side },
    head: { turn: -5 * side },
    feet: { left: foot(8, side === 1), right: foot(-8, side === -1) },
    hands: { left: hand(23, side === -1), right: hand(-23, side === 1) },
  };
}

function passing(): Pose {
  return {
    pelvis: { at: [0, 90.5, 0] },
    feet: { left: { at: [8, 8, -1] }, right: { at: [-8, 16, -12], toes: [0, -0.5, 1] } },
  };
}
