import { anchorOf, type Body } from '../../guide/body.js';
import type { Solid } from '../../guide/picture.js';
import { betweenPoints, jointed, placed, unit, type Point } from '../../guide/space.js';
import type { Camera, Seen } from './camera.js';
import { line, outline } from './outline.js';
import { reach, type Part, type Piece } from './piece.js';

const NOWHERE: Seen = { x: 0, y: 0, z: 0, r: 0 };
const CORNERS = [-0.5, 0.5].flatMap((x) =>
  [-0.5, 0.5].flatMap((y) => [-0.5, 0.5].map((z) => [x, y, z] as const)),
);

/**
 * A solid on its way between where two poses have it.
 * @param name by which it is known among the other pieces
 */
export function solidPiece(
  { look, size, round = 0.6, places }: Solid,
  from: number,
  to: number,
  share: number,
  body: Body,
  camera: Camera,
  name: string,
): Piece {
  const cornersAt = (index: number): readonly Point[] => {
    const place = places[index] ?? places[0];
    if (!place) return [];
    const frame = jointed(anchorOf(body, place.on), place.at, place.turn, place.bend, place.tilt);
    return CORNERS.map((corner) =>
      placed(
        frame,
        corner.map(
          (side, axis) => side * Math.max(0, ((place.size ?? size)[axis] ?? 0) - 2 * round),
        ) as unknown as Point,
      ),
    );
  };
  const a = cornersAt(from);
  const b = share > 0 ? cornersAt(to) : a;
  const corners = a.map((corner, index) => betweenPoints(corner, b[index] ?? corner, share));
  const seen = corners.map((corner) => camera.seen([corner, round]));
  const [low] = seen;
  const faces = [4, 2, 1].map((index) => {
    const [a, b] = [low ?? NOWHERE, seen[index] ?? NOWHERE];
    const way = unit([b.x - a.x, b.y - a.y, b.z - a.z]);
    const [nearest, furthest] = reach(seen, way);
    return { way, from: nearest, to: furthest };
  });
  const parts: Part[] = [{ kind: look, d: outline(seen) }];
  const ball = Math.max(...size) <= 2 * round + 0.01;
  if (ball) {
    return { name, parts, bones: [[low ?? NOWHERE, low ?? NOWHERE]] };
  }
  if (look === 'furniture') parts.push({ kind: 'edge', d: edges(seen, round) });
  return { name, parts, box: { corners: seen, faces } };
}

/** The three edges that meet in the corner that is nearest, each as far as it is not round. */
function edges(corners: readonly Seen[], round: number): string {
  const nearest = corners.reduce(
    (best, each, index) => (each.z > (corners[best]?.z ?? 0) + 0.01 ? index : best),
    0,
  );
  const from = corners[nearest];
  if (!from) return '';
  return [1, 2, 4]
    .map((axis) => corners[nearest ^ axis])
    .filter((to) => to && Math.hypot(to.x - from.x, to.y - from.y) > 3 * round + 1)
    .map((to) => (to ? line([from, to]) : ''))
    .join('');
}
