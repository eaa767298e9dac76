import type { Body, Leg } from '../../guide/body.js';
import { betweenPoints, placed, plus, type Point } from '../../guide/space.js';
import type { Ball, Camera } from './camera.js';
import { cuff, drawing, type Limb } from './limb.js';
import type { Part } from './piece.js';

export const legs = (body: Body, camera: Camera): readonly Limb[] =>
  body.legs.flatMap((leg, index) => legPieces(leg, body, 'LR'.charAt(index), camera));

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
        meant: { legs: () => draw(thigh) },
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
        before: () =>
          bare('legs', [
            [hip, 8],
            [placed(pelvis, [side === 'L' ? 4 : -4, 2, 0]), 7],
          ]),
        behind: () =>
          bare('legs', [
            [hip, 8],
            [betweenPoints(hip, knee, 0.2), 8],
          ]),
      },
    },
    {
      piece: {
        name: `shank${side}`,
        meant: { legs: () => draw(shank) },
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
        before: () =>
          bare('legs', [
            [knee, 5.4],
            [betweenPoints(knee, hip, 0.2), 6],
          ]),
        behind: () =>
          bare('legs', [
            [knee, 5.4],
            [betweenPoints(knee, ankle, 0.16), 5.4],
          ]),
      },
    },
    {
      piece: {
        name: `foot${side}`,
        meant: { feet: () => draw(foot) + draw(ankles) },
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
