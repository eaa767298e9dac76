import type { Body } from '../../guide/body.js';
import type { Camera } from './camera.js';
import { number, point } from './outline.js';
import type { Part, Piece } from './piece.js';

/** How high something may be to darken the floor. */
const LOW = 70;

/** A soft shadow on the floor, so that what stands there does not float. */
export function floor({ legs, pelvis, neck, head }: Body, things: readonly Piece[], camera: Camera): Part {
  const joints = [...legs.flatMap(({ ankle, knee, hip }) => [ankle, knee, hip]), pelvis.at, neck, head.at];
  const under = joints.filter(([, y]) => y < LOW).map(([x, , z]) => camera.point([x, 0, z]));
  // A thing that is seen from above stands on the floor with its lowest corners.
  const feet = things
    .flatMap(({ box }) => box?.corners ?? [])
    .filter(({ y }) => y > Math.max(...under.map((at) => at.y)) - 14);
  const across = [...under.map(({ x }) => [x - 11, x + 11]), ...feet.map(({ x }) => [x, x])].flat();
  const away = [...under, ...feet].map(({ y }) => y);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [top, bottom] = [Math.min(...away), Math.max(...away)];
  const rx = number((right - left) / 2);
  const ry = number(Math.max(2.5, (bottom - top) / 2 + 9 * Math.abs(camera.toward[1])));
  const ends = [point(left, (top + bottom) / 2), point(right, (top + bottom) / 2)];
  return {
    kind: 'floor',
    bare: true,
    d: `M${ends[0]}A${rx} ${ry} 0 1 1 ${ends[1]}A${rx} ${ry} 0 1 1 ${ends[0]}Z`,
  };
}
