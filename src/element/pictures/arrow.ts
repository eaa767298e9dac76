import { anchorOf, type Body } from '../../guide/body.js';
import type { Arrow } from '../../guide/picture.js';
import { placed } from '../../guide/space.js';
import type { Camera } from './camera.js';
import { point } from './outline.js';

/** How long the point of an arrow is. */
const BARB = 4.2;

/** An arrow over everything else, as path data. */
export function arrowPath({ on, path }: Arrow, body: Body, camera: Camera): string {
  const frame = anchorOf(body, on);
  const points = path.map((each) => camera.point(placed(frame, each)));
  const [first, bend] = points;
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!first || !bend || !tip || !before) return '';
  const way = Math.atan2(tip.y - before.y, tip.x - before.x);
  const barb = (side: number): string =>
    point(tip.x - BARB * Math.cos(way + side * 0.6), tip.y - BARB * Math.sin(way + side * 0.6));
  const shaft =
    points.length > 2 ? `Q${point(bend.x, bend.y)} ${point(tip.x, tip.y)}` : `L${point(tip.x, tip.y)}`;
  return `M${point(first.x, first.y)}${shaft}M${barb(1)}L${point(tip.x, tip.y)}L${barb(-1)}`;
}
