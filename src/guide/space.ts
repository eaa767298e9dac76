/** A place or a direction in space, in centimetres: to the left of the figure, up, and to its front. */
export type Point = readonly [x: number, y: number, z: number];

/** Where something is and how it is turned: its origin in the room, and where its three axes point. */
export interface Frame {
  readonly at: Point;
  readonly x: Point;
  readonly y: Point;
  readonly z: Point;
}

export const ROOM: Frame = { at: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

export const plus = (a: Point, b: Point, times = 1): Point => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];
export const minus = (a: Point, b: Point): Point => plus(a, b, -1);
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Point): number => Math.hypot(a[0], a[1], a[2]);
export const mirrored = ([x, y, z]: Point): Point => [-x, y, z];

export const between = (a: number, b: number, share: number): number => a + (b - a) * share;
export const betweenPoints = (a: Point, b: Point, share: number): Point => plus(a, minus(b, a), share);

/** The same direction, one centimetre long. What has no direction is taken for `otherwise`. */
export function unit(a: Point, otherwise: Point = [0, 1, 0]): Point {
  const long = length(a);
  return long < 1e-6 ? otherwise : [a[0] / long, a[1] / long, a[2] / long];
}

/** The part of a direction that is at right angles to another, one centimetre long. */
export const across = (a: Point, to: Point, otherwise?: Point): Point =>
  unit(plus(a, to, -dot(a, to)), otherwise);

/** A direction of a frame, in the room. */
export const turnedBy = ({ x, y, z }: Frame, p: Point): Point => [
  x[0] * p[0] + y[0] * p[1] + z[0] * p[2],
  x[1] * p[0] + y[1] * p[1] + z[1] * p[2],
  x[2] * p[0] + y[2] * p[1] + z[2] * p[2],
];
/** A place of a frame, in the room. */
export const placed = (frame: Frame, p: Point): Point => plus(frame.at, turnedBy(frame, p));

/**
 * The frame that stands at a place of another and is turned against it, in degrees: first `tilt` (to the left),
 * then `bend` (to the front), then `turn` (round the upright axis, to the left).
 */
export function jointed(frame: Frame, at: Point, turn = 0, bend = 0, tilt = 0): Frame {
  const [st, ct] = waves(turn);
  const [sb, cb] = waves(bend);
  const [sl, cl] = waves(-tilt);
  const axis = (x: number, y: number, z: number): Point => {
    const [x1, y1] = [cl * x - sl * y, sl * x + cl * y];
    const [y2, z2] = [cb * y1 - sb * z, sb * y1 + cb * z];
    return turnedBy(frame, [ct * x1 + st * z2, y2, ct * z2 - st * x1]);
  };
  return { at: placed(frame, at), x: axis(1, 0, 0), y: axis(0, 1, 0), z: axis(0, 0, 1) };
}

function waves(degrees: number): readonly [sine: number, cosine: number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle), Math.cos(angle)];
}
