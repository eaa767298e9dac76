import type { Look, Picture, Pose, Solid } from '../../guide/picture.js';
import type { Point } from '../../guide/space.js';

/** A thing that stays where it is. */
export const still = (
  look: Look,
  size: Point,
  at: Point,
  round = 1,
  turns: { readonly turn?: number; readonly bend?: number; readonly tilt?: number } = {},
): Solid => ({
  look,
  size,
  round,
  places: [{ at, ...turns }],
});
export const wood = (size: Point, at: Point): Solid => still('furniture', size, at);
export const pillow = (size: Point, at: Point, tilt = 0): Solid =>
  still('cloth', size, at, Math.min(...size) / 2.4, { tilt });
/** A ball or a roll of this thickness. */
export const round = (look: Look, size: Point, at: Point): Solid =>
  still(look, size, at, Math.min(...size) / 2);

/** A firm chair. The seat is 44 above the floor, and 40 deep from its back, which is so high. */
export const chair = (top = 88): readonly Solid[] => [
  wood([42, 4, 42], [0, 42, 4]),
  ...[-18.5, 18.5].flatMap((x) => [
    wood([3.4, 40, 3.4], [x, 20, 23]),
    wood([3.4, 40, 3.4], [x, 20, -15]),
    wood([3, 16, 3], [x * 0.8, 51, -17]),
  ]),
  wood([40, top - 58, 3.2], [0, (top + 58) / 2, -18]),
];
export const floorMat = (at: Point = [0, 1.5, -10], long = 190): Solid =>
  still('cloth', [64, 3, long], at, 1);
export const bed: Solid = still('furniture', [198, 20, 88], [0, 20, 6], 3);

/** Someone who sits on a chair with their hands on their thighs. */
export const sitting = {
  pelvis: { at: [0, 55, -1] },
  hands: { both: { at: [10, 65, 27], elbow: [0.6, -0.3, -1], fingers: [-0.2, -0.25, 1] } },
  feet: { both: { at: [11, 8, 40] } },
} as const satisfies Pose;

/** Someone who lies on their back on a mat with their feet on the floor. */
export const onBack = {
  pelvis: { at: [0, 15, 12], pitch: -90 },
  head: { nod: 6 },
  hands: { both: { at: [26, 7, 8], elbow: [1, 0.2, -0.2], fingers: [0.1, 0, 1] } },
  feet: { both: { at: [10, 11, 58], knee: [0, 1, 0], toes: [0.1, 0, 1] } },
} as const satisfies Pose;

/** How the upper half of someone who sits or stands is best seen from the front. */
export const upperHalf = { x: 0, y: 106, width: 84, height: 84 };
export const upperStanding = { x: 0, y: 134, width: 84, height: 84 };

export type Pictures = Readonly<Record<string, Picture>>;
