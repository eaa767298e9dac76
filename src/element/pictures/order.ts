import type { Seen } from './camera.js';
import { level, reach, type Box, type Piece, type Way } from './piece.js';

/**
 * Whether one piece is nearer than another where both are seen: more than 0 when `a` is. Nothing where they are
 * beside one another, or where it can't be told.
 */
function nearer(a: Piece, b: Piece): number {
  if (a.over?.includes(b.name)) return 1;
  if (b.over?.includes(a.name)) return -1;
  if (a.box) return b.box ? boxes(a.box, b.box) : -boneAndBox(b.bones ?? [], a.box);
  if (b.box) return boneAndBox(a.bones ?? [], b.box);
  return bones(a, b);
}

/** The upright box in which a piece is seen. */
interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (p: Bounds, q: Bounds): boolean =>
  p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;

function around({ box, bones: all = [] }: Piece): Bounds {
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

/** Which names are joined, found once for each two. */
const pairs = new Map<string, boolean>();
function joined(a: string, b: string): boolean {
  const both = a + b;
  let known = pairs.get(both);
  if (known === undefined) pairs.set(both, (known = JOINED.test(both) || JOINED.test(b + a)));
  return known;
}

function bones(a: Piece, b: Piece): number {
  if (joined(a.name, b.name)) return unlessNear(middle(a) - middle(b));
  let [deepest, difference] = [0, 0];
  for (const [a0, a1] of a.bones ?? [])
    for (const [b0, b1] of b.bones ?? []) {
      const [s, t] = closest(a0, a1, b0, b1);
      const [dx, dy] = [
        along(a0.x, a1.x, s) - along(b0.x, b1.x, t),
        along(a0.y, a1.y, s) - along(b0.y, b1.y, t),
      ];
      const shared = along(a0.r, a1.r, s) + along(b0.r, b1.r, t) - Math.hypot(dx, dy);
      if (shared > deepest) {
        deepest = shared;
        difference = along(a0.z, a1.z, s) - along(b0.z, b1.z, t);
      }
    }
  return difference;
}

/** What hangs beside something else is not behind it for being turned away a little. */
const unlessNear = (difference: number): number => (Math.abs(difference) < 4.5 ? 0 : difference);

const middle = ({ bones: all = [] }: Piece): number =>
  all.reduce((sum, [a, b]) => sum + a.z + b.z, 0) / (2 * Math.max(1, all.length));

const along = (a: number, b: number, t: number): number => a + (b - a) * t;

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
function boneAndBox(parts: NonNullable<Piece['bones']>, box: Box): number {
  const apart = new Apart();
  for (const { way, from, to } of box.faces) {
    let [least, most] = [Infinity, -Infinity];
    for (const [start, end] of parts) {
      const [a, b] = [level(start, way), level(end, way)];
      least = Math.min(least, a, b);
      most = Math.max(most, a, b);
    }
    apart.look(way, least - to, from - most);
  }
  return apart.result;
}

function boxes(a: Box, b: Box): number {
  const apart = new Apart();
  const look = (way: Way): void => {
    const [mine, others] = [reach(a.corners, way), reach(b.corners, way)];
    apart.look(way, mine[0] - others[1], others[0] - mine[1]);
  };
  for (const { way } of a.faces) look(way);
  for (const { way } of b.faces) look(way);
  return apart.result;
}

/** Of all directions in which two things lie apart, the one in which they do so most. */
class Apart {
  #widest = -SOFT;
  #result = 0;
  #beside = false;

  /** @param onward how far the first lies beyond the second in this direction; `back`, in the opposite one */
  look(way: Way, onward: number, back: number): void {
    // Neither covers the other where they are seen beside one another.
    if (Math.abs(way[2]) < 0.04) this.#beside ||= Math.max(onward, back) > 3;
    else if (Math.max(onward, back) > this.#widest) {
      this.#widest = Math.max(onward, back);
      this.#result = onward > back ? way[2] : -way[2];
    }
  }

  get result(): number {
    return this.#beside ? 0 : this.#result;
  }
}

/** What was found about two pieces that never move: no frame of a picture in motion needs it found again. */
const found = new WeakMap<Piece, WeakMap<Piece, number>>();

function remembered(a: Piece, b: Piece): number {
  if (!a.still || !b.still) return nearer(a, b);
  const known = found.get(a) ?? new WeakMap<Piece, number>();
  found.set(a, known);
  const result = known.get(b) ?? nearer(a, b);
  known.set(b, result);
  return result;
}

/**
 * Pieces from back to front, each after all that lie behind it, so far as nothing lies in a ring. Where it is the
 * same which comes first, they keep their order.
 */
export function backToFront(pieces: readonly Piece[]): readonly Piece[] {
  const bounds = pieces.map(around);
  const covers: number[][] = pieces.map(() => []);
  const waiting = pieces.map(() => 0);
  const lies = (behind: number, front: number): void => {
    covers[behind]?.push(front);
    waiting[front] = (waiting[front] ?? 0) + 1;
  };
  for (const [i, a] of pieces.entries())
    for (let j = i + 1; j < pieces.length; j += 1) {
      const [b, p, q] = [pieces[j], bounds[i], bounds[j]];
      if (!b || !p || !q || !(overlap(p, q) || a.over || b.over)) continue;
      const first = remembered(a, b);
      if (first > 0.01) lies(j, i);
      if (first < -0.01) lies(i, j);
    }
  const sorted: Piece[] = [];
  for (let count = 0; count < pieces.length; count += 1) {
    let next = -1;
    let least = Infinity;
    for (const [index, number] of waiting.entries()) if (number < least) [next, least] = [index, number];
    waiting[next] = Infinity;
    for (const front of covers[next] ?? []) waiting[front] = (waiting[front] ?? 0) - 1;
    const piece = pieces[next];
    if (piece) sorted.push(piece);
  }
  return sorted;
}
