import type { Arm, Body, Leg } from '../../guide/body.js';
import {
  across,
  between,
  betweenPoints,
  cross,
  minus,
  placed,
  plus,
  unit,
  type Point,
} from '../../guide/space.js';
import type { Ball, Camera } from './camera.js';
import { outline } from './outline.js';
import type { Part, Piece } from './piece.js';

/**
 * A piece of a limb, and what melts it into the piece that it hangs on: a stump of the one that lies behind, drawn
 * over the line where they meet.
 */
export interface Limb {
  readonly piece: Piece;
  readonly joint?: { readonly to: string; readonly before: Part; readonly behind: Part };
}

export const arms = (body: Body, camera: Camera): readonly Limb[] =>
  body.arms.flatMap((arm, index) => armPieces(arm, body, 'LR'.charAt(index), camera));

export const legs = (body: Body, camera: Camera): readonly Limb[] =>
  body.legs.flatMap((leg, index) => legPieces(leg, body, 'LR'.charAt(index), camera));

function armPieces(arm: Arm, { chest }: Body, side: string, camera: Camera): readonly Limb[] {
  const { shoulder, elbow, wrist, palm, fingers, thumb } = arm;
  const draw = drawing(camera);
  const bare = (kind: Part['kind'], balls: readonly Ball[]): Part => ({ kind, bare: true, d: draw(balls) });
  const upper: readonly Ball[] = [
    [shoulder, 5],
    [elbow, 4.1],
  ];
  const lower: readonly Ball[] = [
    [elbow, 4.1],
    [betweenPoints(elbow, wrist, 0.25), 4.2],
    [wrist, 2.9],
  ];
  const sleeve: readonly Ball[] = [[shoulder, 5.5], ...cuff(shoulder, elbow, 0.62, 4.9)];
  const { closed } = arm;
  const flat = cross(fingers, thumb);
  const far = between(8, 1.6, closed);
  const thick = between(1.6, 3, closed);
  const hand: readonly Ball[] = [
    [wrist, 2.8],
    [plus(palm, thumb, 1.6), 2.4],
    [plus(palm, thumb, -1.6), 2.4],
    [plus(plus(palm, fingers, far), thumb, 0.9), thick],
    [plus(plus(palm, fingers, far), thumb, -0.9), thick],
    [plus(palm, flat, 0.4), 2.4],
  ];
  const stub: Point = plus(plus(palm, thumb, 1.8), fingers, -3);
  const tip = plus(plus(palm, thumb, between(4.6, 3.4, closed)), fingers, between(2.4, 1.6, closed));
  const hands =
    draw(hand) +
    draw([
      [stub, 1.7],
      [tip, 1.3],
    ]);
  return [
    {
      piece: {
        name: `upper-arm${side}`,
        parts: [
          { kind: 'skin', d: draw(upper) },
          { kind: 'top', d: draw(sleeve) },
        ],
        bones: [camera.bone(upper)],
        meant: {
          arms: draw(upper),
          shoulders: draw([
            [shoulder, 5.5],
            [placed(chest, [side === 'L' ? 8 : -8, 20.5, -2]), 4.5],
          ]),
        },
      },
      joint: {
        to: 'chest',
        before: bare('top', [
          [shoulder, 4.6],
          [placed(chest, [side === 'L' ? 11 : -11, 16, -0.5]), 5],
        ]),
        behind: bare('top', [
          [shoulder, 4.6],
          [betweenPoints(shoulder, elbow, 0.2), 5],
        ]),
      },
    },
    {
      piece: {
        name: `forearm${side}`,
        parts: [
          {
            kind: 'skin',
            d: draw(lower) + hands,
          },
        ],
        bones: [
          camera.bone([
            [elbow, 4.1],
            [palm, 3],
          ]),
          camera.bone([
            [palm, 3],
            [plus(palm, fingers, 7), 2],
          ]),
        ],
        meant: { arms: draw(lower), hands },
      },
      joint: {
        to: `upper-arm${side}`,
        before: bare('skin', [
          [elbow, 3.8],
          [betweenPoints(elbow, shoulder, 0.08), 3.8],
        ]),
        behind: bare('skin', [
          [elbow, 3.8],
          [betweenPoints(elbow, wrist, 0.15), 4],
        ]),
      },
    },
  ];
}

function legPieces(
  { hip, knee, ankle, toes, sole }: Leg,
  { pelvis }: Body,
  side: string,
  camera: Camera,
): readonly Limb[] {
  const draw = drawing(camera);
  const bare = (kind: Part['kind'], balls: readonly Ball[]): Part => ({ kind, bare: true, d: draw(balls) });
  const thigh: readonly Ball[] = [
    [hip, 8.7],
    [betweenPoints(hip, knee, 0.35), 8],
    [knee, 6],
  ];
  const calf = plus(betweenPoints(knee, ankle, 0.3), toes, -1.2);
  const shank: readonly Ball[] = [[knee, 5.8], [calf, 5.7], ...cuff(knee, ankle, 0.94, 4.5)];
  const on = (ahead: number, down: number): Point => plus(plus(ankle, toes, ahead), sole, down);
  const foot: readonly Ball[] = [
    [on(-3.5, 4.6), 3.4],
    [on(7, 3.6), 3],
    [on(13.5, 5.6), 2.4],
    [on(12, 5.2), 2.8],
  ];
  const ankles: readonly Ball[] = [
    [betweenPoints(knee, ankle, 0.85), 3.7],
    [ankle, 3.5],
    [on(-3, 4.4), 3.2],
    [on(4, 3), 3.2],
  ];
  return [
    {
      piece: {
        name: `thigh${side}`,
        meant: { legs: draw(thigh) },
        parts: [{ kind: 'legs', d: draw(thigh) }],
        bones: [
          camera.bone([
            [betweenPoints(hip, knee, 0.42), 7.5],
            [knee, 6],
          ]),
        ],
      },
      joint: {
        to: 'pelvis',
        before: bare('legs', [
          [hip, 8],
          [placed(pelvis, [side === 'L' ? 4 : -4, 2, 0]), 7],
        ]),
        behind: bare('legs', [
          [hip, 8],
          [betweenPoints(hip, knee, 0.2), 8],
        ]),
      },
    },
    {
      piece: {
        name: `shank${side}`,
        meant: { legs: draw(shank) },
        parts: [{ kind: 'legs', d: draw(shank) }],
        bones: [
          camera.bone([
            [knee, 6],
            [ankle, 4],
          ]),
        ],
      },
      joint: {
        to: `thigh${side}`,
        before: bare('legs', [
          [knee, 5.4],
          [betweenPoints(knee, hip, 0.2), 6],
        ]),
        behind: bare('legs', [
          [knee, 5.4],
          [betweenPoints(knee, ankle, 0.16), 5.4],
        ]),
      },
    },
    {
      piece: {
        name: `foot${side}`,
        meant: { feet: draw(foot) + draw(ankles) },
        parts: [{ kind: 'skin', d: draw(foot) + draw(ankles) }],
        bones: [
          camera.bone([
            [ankle, 4],
            [on(12, 5), 3],
          ]),
        ],
      },
    },
  ];
}

/** The edge of a sleeve or a leg of trousers, round the bone. */
function cuff(from: Point, to: Point, share: number, wide: number): readonly Ball[] {
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

const drawing =
  (camera: Camera) =>
  (balls: readonly Ball[]): string =>
    outline(balls.map((ball) => camera.seen(ball)));
