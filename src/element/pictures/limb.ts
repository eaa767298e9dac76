import { across, betweenPoints, cross, minus, plus, unit, type Point } from '../../guide/space.js';
import type { Ball, Camera } from './camera.js';
import { outline } from './outline.js';
import type { Part, Piece } from './piece.js';

/**
 * A piece of a limb, and what melts it into the piece that it hangs on: a stump of the one that lies behind, drawn
 * over the line where they meet.
 */
export interface Limb {
  readonly piece: Piece;
  readonly joint?: false | { readonly to: string; readonly before: () => Part; readonly behind: () => Part };
}

/** Whether a bone is seen from its side rather than from its end. */
export function isLong(camera: Camera, from: Point, to: Point): boolean {
  const [a, b] = [camera.point(from), camera.point(to)];
  return Math.hypot(a.x - b.x, a.y - b.y) > 20;
}

/** The edge of a sleeve or a leg of trousers, round the bone. */
export function cuff(from: Point, to: Point, share: number, wide: number): readonly Ball[] {
  const along = unit(minus(to, from));
  const a = across([0.31, 0.87, 0.4], along, [1, 0, 0]);
  const c = cross(along, a);
  return Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    const out = plus(
      plus(betweenPoints(from, to, share), a, Math.cos(angle) * (wide - 0.8)),
      c,
      Math.sin(angle) * (wide - 0.8),
    );
    return [out, 0.8];
  });
}

export const drawing =
  (camera: Camera) =>
  (balls: readonly Ball[]): string =>
    outline(balls.map((ball) => camera.seen(ball)));
