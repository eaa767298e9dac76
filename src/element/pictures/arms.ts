import type { Arm, Body } from '../../guide/body.js';
import { between, betweenPoints, cross, placed, plus, type Point } from '../../guide/space.js';
import type { Ball, Camera } from './camera.js';
import { cuff, drawing, isLong, type Limb } from './limb.js';
import type { Part } from './piece.js';

export const arms = (body: Body, camera: Camera): readonly Limb[] =>
  body.arms.flatMap((arm, index) => armPieces(arm, body, 'LR'.charAt(index), camera));

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
          arms: () => draw(upper),
          shoulders: () =>
            draw([
              [shoulder, 5.5],
              [placed(chest, [side === 'L' ? 8 : -8, 20.5, -2]), 4.5],
            ]),
        },
      },
      joint: {
        to: 'chest',
        before: () =>
          bare('top', [
            [shoulder, 4.6],
            [placed(chest, [side === 'L' ? 11 : -11, 16, -0.5]), 5],
          ]),
        behind: () =>
          bare('top', [
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
        meant: { arms: () => draw(lower), hands: () => hands },
      },
      // Seen from its end, an upper arm is hidden by the elbow, and nothing is to melt.
      joint: isLong(camera, shoulder, elbow) && {
        to: `upper-arm${side}`,
        before: () =>
          bare('skin', [
            [elbow, 3.8],
            [betweenPoints(elbow, shoulder, 0.08), 3.8],
          ]),
        behind: () =>
          bare('skin', [
            [elbow, 3.8],
            [betweenPoints(elbow, wrist, 0.15), 4],
          ]),
      },
    },
  ];
}
