import type { FootPlace, Girdle, HandPlace, Pose, Sides } from './picture.js';
import { mirrored, plus, type Point } from './space.js';

/** Where a hand hangs from its shoulder, and where an ankle stands beside the middle, on the left. */
const PALM_HANGS: Point = [5.5, -62.2, 5];
const ANKLE_STANDS: Point = [9.5, 8, -1];

/** 1 for the left, -1 for the right. */
export type Side = 1 | -1;

export const sideOf = (sides: Sides<Girdle> | undefined, side: Side): Girdle | undefined =>
  (side === 1 ? sides?.left : sides?.right) ?? sides?.both;

export function handOf({ hands }: Pose, side: Side): HandPlace {
  const own = side === 1 ? hands?.left : hands?.right;
  if (own) return own;
  const both = hands?.both ?? { at: PALM_HANGS, on: 'shoulder' as const };
  if (side === 1) return both;
  const { at, elbow, fingers, ...rest } = both;
  return {
    ...rest,
    at: mirrored(at),
    ...(elbow && { elbow: mirrored(elbow) }),
    ...(fingers && { fingers: mirrored(fingers) }),
  };
}

export function footOf({ feet }: Pose, side: Side, [x, , z]: Point): FootPlace {
  const own = side === 1 ? feet?.left : feet?.right;
  if (own) return own;
  const both = feet?.both ?? { at: plus(ANKLE_STANDS, [0, 0, z]) };
  if (side === 1) return feet?.both ? both : { at: plus(both.at, [x, 0, 0]) };
  if (!feet?.both) return { at: plus(mirrored(both.at), [x, 0, 0]) };
  const { at, knee, toes, ...rest } = both;
  return {
    ...rest,
    at: mirrored(at),
    ...(knee && { knee: mirrored(knee) }),
    ...(toes && { toes: mirrored(toes) }),
  };
}
