import type { View } from '../../guide/picture.js';
import { dot, type Point } from '../../guide/space.js';

/** A ball as it is seen: where, how far to the front, and how large, in centimetres. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly r: number;
}

/** A ball of the room. */
export type Ball = readonly [at: Point, r: number];

/** Looks at the room from where a view says. Far things are as large as near ones, as in a drawing of a plan. */
export class Camera {
  readonly right: Point;
  readonly up: Point;
  /** From the room to whoever looks. */
  readonly toward: Point;
  readonly #flip: number;

  /** @param mirrored whether left and right change places in the finished drawing */
  constructor({ turn, above }: View, mirrored = false) {
    const [t, a] = [(turn * Math.PI) / 180, (above * Math.PI) / 180];
    this.right = [Math.cos(t), 0, -Math.sin(t)];
    this.up = [-Math.sin(t) * Math.sin(a), Math.cos(a), -Math.cos(t) * Math.sin(a)];
    this.toward = [Math.sin(t) * Math.cos(a), Math.sin(a), Math.cos(t) * Math.cos(a)];
    this.#flip = mirrored ? -1 : 1;
  }

  seen([at, r]: Ball): Seen {
    return { x: this.#flip * dot(at, this.right), y: -dot(at, this.up), z: dot(at, this.toward), r };
  }

  point(at: Point): Omit<Seen, 'r'> {
    return { x: this.#flip * dot(at, this.right), y: -dot(at, this.up), z: dot(at, this.toward) };
  }

  /** What a limb is in the depth of the room: from its first ball to its last. */
  bone(balls: readonly Ball[]): readonly [Seen, Seen] {
    const [first, last] = [balls[0], balls.at(-1)];
    const none: Ball = [[0, 0, 0], 0];
    return [this.seen(first ?? none), this.seen(last ?? none)];
  }

  /** Whether a surface that looks this way is seen, by at least so much. */
  faces(way: Point, least = 0): boolean {
    return dot(way, this.toward) > least;
  }
}
