import { bodyBetween } from '../../guide/body.js';
import type { Picture, Solid } from '../../guide/picture.js';
import { arms } from './arms.js';
import { arrowPath } from './arrow.js';
import { Camera } from './camera.js';
import { floor } from './floor.js';
import { headPieces } from './head.js';
import { laidOver } from './laying.js';
import { legs } from './legs.js';
import { backToFront } from './order.js';
import { number } from './outline.js';
import type { Part, Piece } from './piece.js';
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
  const things = solids.map((solid, index) => {
    const piece = (): Piece =>
      solidPiece(solid, from, Math.min(from + 1, last), share, body, camera, `solid${index}`);
    return isStill(solid) ? kept(picture, `${index}${mirror ? ' mirrored' : ''}`, piece) : piece();
  });
  const pieces = [
    ...things,
    // Where neither of two pieces is nearer, the one that is named later covers the other.
    ...below.map(({ piece }) => piece),
    ...trunkPieces(body, camera),
    ...headPieces(body, camera),
    ...above.map(({ piece }) => piece),
  ];
  const sorted = backToFront(pieces);
  const shown = [
    { pose: a, strength: 1 - share },
    { pose: b, strength: share },
  ].filter(({ strength }) => strength > 0.01);
  const laid = laidOver(sorted, hung, backLines(body, camera), shown);
  const parts = [
    floor(body, things, camera),
    ...sorted.flatMap(({ name, parts: own }) => [...own, ...(laid.get(name) ?? [])]),
    ...shown.flatMap(({ pose: { arrows = [] }, strength }) =>
      arrows.map((arrow): Part => ({ kind: 'arrow', d: arrowPath(arrow, body, camera), strength })),
    ),
  ];
  const x = mirror ? -view.x : view.x;
  const box = [x - view.width / 2, -view.y - view.height / 2, view.width, view.height].map(number).join(' ');
  return { viewBox: box, parts };
}

const isStill = ({ places: [first, other] }: Solid): boolean => !other && (first?.on ?? 'room') === 'room';

/** Furniture that has been drawn. It goes when its picture goes. */
const furniture = new WeakMap<Picture, Map<string, Piece>>();

function kept(picture: Picture, name: string, draw: () => Piece): Piece {
  const pieces = furniture.get(picture) ?? new Map<string, Piece>();
  furniture.set(picture, pieces);
  const piece = pieces.get(name) ?? { ...draw(), still: true };
  pieces.set(name, piece);
  return piece;
}
