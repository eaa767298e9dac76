import { anchorOf, bodyBetween, type Body } from '../../guide/body.js';
import type { Picture } from '../../guide/picture.js';
import { placed, type Point } from '../../guide/space.js';
import { Camera } from './camera.js';
import { headPieces } from './head.js';
import { arms, legs, type Limb } from './limbs.js';
import { backToFront } from './order.js';
import { number, point } from './outline.js';
import type { Part, Piece } from './piece.js';
import { floor } from './floor.js';
import { markParts } from './marks.js';
import { solidPiece } from './solids.js';
import { backLines, trunkPieces } from './trunk.js';

export type { Part } from './piece.js';

/** A picture, drawn: its window as an SVG view box, and its parts from back to front. */
export interface Drawing {
  readonly viewBox: string;
  readonly parts: readonly Part[];
}

/**
 * Draws a picture.
 * @param at where it is between its poses: 0 is the first, 1 the second, 0.5 half way
 * @param mirror whether it is done with the other side
 */
export function drawing(picture: Picture, at = 0, mirror = false): Drawing {
  const { view, poses, solids = [] } = picture;
  const last = poses.length - 1;
  const place = Math.min(Math.max(at, 0), last);
  const from = Math.min(Math.floor(place), Math.max(0, last - 1));
  const share = place - from;
  const [a, b] = [poses[from] ?? {}, poses[Math.min(from + 1, last)] ?? {}];
  const body = bodyBetween(a, b, share);
  const camera = new Camera(view, mirror);

  const [below, above] = [legs(body, camera), arms(body, camera)];
  const hung = [...below, ...above];
  const things = solids.map((solid, index) =>
    solidPiece(solid, from, Math.min(from + 1, last), share, body, camera, `solid${index}`),
  );
  const pieces = [
    ...things,
    // Where neither of two pieces is nearer, the one that is named later covers the other.
    ...below.map(({ piece }) => piece),
    ...trunkPieces(body, camera),
    ...headPieces(body, camera),
    ...above.map(({ piece }) => piece),
  ];
  const sorted = backToFront(pieces);
  const laid = laidOver(sorted, hung, backLines(body, camera));
  const marks = [
    { pose: a, strength: 1 - share },
    { pose: b, strength: share },
  ].filter(({ strength }) => strength > 0.01);
  const marked = (piece: Piece): readonly Part[] => markParts(piece, marks);
  const parts = [
    floor(body, things, camera),
    ...sorted.flatMap((piece) => [...piece.parts, ...(laid.get(piece.name) ?? []), ...marked(piece)]),
    ...marks.flatMap(({ pose, strength }) =>
      (pose.arrows ?? []).map(({ on, path }): Part => ({
        kind: 'arrow',
        d: arrow(path, on, body, camera),
        strength,
      })),
    ),
  ];
  const x = mirror ? -view.x : view.x;
  const box = [x - view.width / 2, -view.y - view.height / 2, view.width, view.height].map(number).join(' ');
  return { viewBox: box, parts };
}

/** What is drawn right after a piece: what melts it into the one that it hangs on, and the lines of the back. */
function laidOver(
  sorted: readonly Piece[],
  hung: readonly Limb[],
  back: readonly Part[],
): ReadonlyMap<string, readonly Part[]> {
  const rank = new Map(sorted.map(({ name }, index) => [name, index]));
  const of = (name: string): number => rank.get(name) ?? 0;
  const laid = new Map<string, readonly Part[]>();
  const lay = (name: string, parts: readonly Part[]): unknown =>
    laid.set(name, [...(laid.get(name) ?? []), ...parts]);
  for (const { piece, joint } of hung) {
    if (!joint) continue;
    const [low, high] = [of(piece.name), of(joint.to)].sort((a, b) => a - b) as [number, number];
    // What melts two pieces would show on a trunk that lies between them.
    if (of('chest') > low && of('chest') < high) continue;
    lay(sorted[high]?.name ?? '', [high === of(piece.name) ? joint.before : joint.behind]);
  }
  const last = ['chest', 'upper-armL', 'upper-armR'].reduce((a, b) => (of(b) > of(a) ? b : a));
  lay(last, back);
  return laid;
}

/** How long the point of an arrow is. */
const BARB = 4.2;

function arrow(
  path: readonly Point[],
  on: Parameters<typeof anchorOf>[1],
  body: Body,
  camera: Camera,
): string {
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
