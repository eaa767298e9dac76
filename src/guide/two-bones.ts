import { across, dot, length, minus, plus, unit, type Point } from './space.js';

/** The joint in the middle of two bones that reach from `root` to `target`, and how far they get. */
export function bent(root: Point, target: Point, first: number, second: number, pole: Point) {
  const way = minus(target, root);
  const most = (first + second) * 0.9995;
  const far = Math.min(most, Math.max(length(way), Math.abs(first - second) + 0.1));
  const along = unit(way, [0, -1, 0]);
  const share = (first ** 2 + far ** 2 - second ** 2) / (2 * far);
  const out = across(pole, along, across([0.3, 0.2, -1], along));
  const middle = plus(plus(root, along, share), out, Math.sqrt(Math.max(0, first ** 2 - share ** 2)));
  return { middle, end: plus(root, along, far) };
}

/** The angle at which two bones meet: 0 in line, 180 folded together. */
export const bendAt = (before: Point, joint: Point, after: Point): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(minus(joint, before)), unit(minus(after, joint)))))) * 180) /
  Math.PI;
