import type { Seen } from './camera.js';
import type { Box, Piece } from './piece.js';

/**
 * Whether one piece is nearer than another where both are seen: more than 0 when `a` is. Nothing where they are
 * beside one another, or where it can't be told.
 */
export function nearer(a: Piece, b: Piece): number {
  if (a.over?.includes(b.name)) return 1;
  if (b.over?.includes(a.name)) return -1;
  if (!overlap(a, b)) return 0;
  if (a.box) return b.box ? boxes(a.box, b.box) : -boneAndBox(b.bones ?? [], a.box);
  if (b.box) return boneAndBox(a.bones ?? [], b.box);
  return bones(a, b);
}

/** Whether two pieces can cover one another at all, by the upright boxes round them. */
function overlap(a: Piece, b: Piece): boolean {
  const [p, q] = [around(a), around(b)];
  return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
}

function around({ box, bones: all = [] }: Piece) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, r } of box?.corners ?? all.flat()) {
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  }
  return { left, right, top, bottom };
}

/** Parts that meet at a joint are as far away there, so their middles are compared. */
const JOINED = /^(?:upper-arm(.)forearm\1|thigh(.)shank\2|shank(.)foot\3|thigh.pelvis|upper-arm.chest)$/;

function bones(a: Piece, b: Piece): number {
  if (JOINED.test(a.name + b.name) || JOINED.test(b.name + a.name)) return unlessNear(middle(a) - middle(b));
  let [deepest, difference] = [0, 0];
  for (const [a0, a1] of a.bones ?? [])
    for (const [b0, b1] of b.bones ?? []) {
      const [s, t] = closest(a0, a1, b0, b1);
      const [p, q] = [along(a0, a1, s), along(b0, b1, t)];
      const overlap = p.r + q.r - Math.hypot(p.x - q.x, p.y - q.y);
      if (overlap > deepest) [deepest, difference] = [overlap, p.z - q.z];
    }
  return difference;
}

/** What hangs beside something else is not behind it for being turned away a little. */
const unlessNear = (difference: number): number => (Math.abs(difference) < 4.5 ? 0 : difference);

const middle = ({ bones: all = [] }: Piece): number =>
  all.reduce((sum, [a, b]) => sum + a.z + b.z, 0) / (2 * Math.max(1, all.length));

const along = (a: Seen, b: Seen, t: number): Seen => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  z: a.z + (b.z - a.z) * t,
  r: a.r + (b.r - a.r) * t,
});

/** Where two bones are seen nearest to one another, as shares of their lengths. */
function closest(a0: Seen, a1: Seen, b0: Seen, b1: Seen): readonly [number, number] {
  const [ax, ay, bx, by] = [a1.x - a0.x, a1.y - a0.y, b1.x - b0.x, b1.y - b0.y];
  const [cx, cy] = [a0.x - b0.x, a0.y - b0.y];
  const [aa, bb, ab] = [ax * ax + ay * ay + 1e-6, bx * bx + by * by + 1e-6, ax * bx + ay * by];
  const [ac, bc] = [ax * cx + ay * cy, bx * cx + by * cy];
  const divisor = aa * bb - ab * ab;
  let s = divisor > 1e-6 ? clamp((ab * bc - ac * bb) / divisor) : 0;
  const t = clamp((ab * s + bc) / bb);
  s = clamp((ab * t - ac) / aa);
  return [s, t];
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** How far things may sink into a box, such as a body into a pillow. */
const SOFT = 9;

/** A bone is before a box when it lies on the outer side of a face that is seen. */
function boneAndBox(parts: NonNullable<Piece['bones']>, { corners, ways }: Box): number {
  return side(ways, (way) => {
    const faces = corners.map((corner) => level(corner, way));
    const ends = parts.flat().map((end) => level(end, way));
    return [Math.min(...ends) - Math.max(...faces), Math.min(...faces) - Math.max(...ends)];
  });
}

function boxes(a: Box, b: Box): number {
  return side([...a.ways, ...b.ways], (way) => {
    const [mine, others] = [a.corners.map((one) => level(one, way)), b.corners.map((one) => level(one, way))];
    return [Math.min(...mine) - Math.max(...others), Math.min(...others) - Math.max(...mine)];
  });
}

const level = ({ x, y, z }: Seen, [wx, wy, wz]: Box['ways'][number]): number => x * wx + y * wy + z * wz;

/** Of all directions in which two things lie apart, the one in which they do so most. */
function side(ways: Box['ways'], apart: (way: Box['ways'][number]) => readonly [number, number]): number {
  let [widest, result] = [-SOFT, 0];
  for (const way of ways) {
    if (Math.abs(way[2]) < 0.04) {
      if (Math.max(...apart(way)) > 3) return 0;
      continue;
    }
    const [onward, back] = apart(way);
    if (onward > widest) [widest, result] = [onward, way[2]];
    if (back > widest) [widest, result] = [back, -way[2]];
  }
  return result;
}

/** Pieces from back to front, each before all that lies over it, so far as nothing lies in a ring. */
export function backToFront(pieces: readonly Piece[]): readonly Piece[] {
  const behind = pieces.map(() => new Set<number>());
  for (const [i, a] of pieces.entries())
    for (let j = i + 1; j < pieces.length; j += 1) {
      const b = pieces[j];
      const first = b ? nearer(a, b) : 0;
      if (first > 0.01) behind[i]?.add(j);
      if (first < -0.01) behind[j]?.add(i);
    }
  const left = new Set(pieces.keys());
  const sorted: Piece[] = [];
  while (left.size > 0) {
    const waiting = (index: number): number =>
      [...(behind[index] ?? [])].filter((each) => left.has(each)).length;
    const next = [...left].reduce((best, each) => (waiting(each) < waiting(best) ? each : best));
    left.delete(next);
    const piece = pieces[next];
    if (piece) sorted.push(piece);
  }
  return sorted;
}
