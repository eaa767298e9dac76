import type { Body } from '../../guide/body.js';
import {
  between,
  betweenPoints,
  dot,
  minus,
  placed,
  plus,
  type Frame,
  type Point,
} from '../../guide/space.js';
import type { Ball, Camera, Seen } from './camera.js';
import { line, outline } from './outline.js';
import type { Part, Piece } from './piece.js';

/** How thick the edge of a ring is. */
const EDGE = 2.2;
const CORNERS = Array.from({ length: 12 }, (_, index) => {
  const angle = (index * Math.PI) / 6;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** A cut through the trunk: how wide and how deep it is, and how far its middle lies to the front. */
const ring = (frame: Frame, height: number, wide: number, deep: number, front = 0): readonly Ball[] =>
  CORNERS.map(([x, z]) => [placed(frame, [x * (wide - EDGE), height, front + z * (deep - EDGE)]), EDGE]);

/** The trunk: the pelvis in trousers, the chest in a shirt, and what of the back is seen through it. */
export function trunkPieces(body: Body, camera: Camera): readonly Piece[] {
  const { pelvis, lowBack, chest, breath } = body;
  const look = (balls: readonly Ball[]): readonly Seen[] => balls.map((ball) => camera.seen(ball));
  const seen = (balls: readonly Ball[]): string => outline(look(balls));
  const fill = between(-0.5, 2, breath);
  const rings = [
    ring(pelvis, -1, 16.6, 11, -0.4),
    ring(pelvis, 7, 15.2, 10.4, 0.2),
    ring(lowBack, 2, 13.8, 9.6 + fill * 0.7, 0.9 + fill * 0.7),
    ring(chest, -3, 14, 9.8 + fill * 0.6, 0.8 + fill * 0.6),
    ring(chest, 4, 14.8, 10.4 + fill * 0.5, 0.4 + fill * 0.4),
    ring(chest, 11, 15.2, 10.4 + fill * 0.4, -0.2 + fill * 0.3),
    ring(chest, 16, 14.6, 9.4 + fill * 0.3, -0.8 + fill * 0.3),
  ].map(look);
  const shoulders: readonly Ball[] = body.arms.map(({ shoulder }) => [
    betweenPoints(shoulder, placed(chest, [0, 19, -0.5]), 0.1),
    5,
  ]);
  const yoke = [...(rings.at(-1) ?? []), ...look([...shoulders, ...ring(chest, 23.5, 7, 6.4, -2.4)])];

  const bones = (joints: readonly Ball[]): Piece['bones'] =>
    joints.slice(1).map((joint, index) => [camera.seen(joints[index] ?? joint), camera.seen(joint)]);
  const spine: readonly Ball[] = [
    [placed(pelvis, [0, 2, 0]), 10],
    [placed(lowBack, [0, 2, 0]), 9.5],
    [placed(chest, [0, 8, 0]), 10],
    [placed(chest, [0, 18, 0]), 8],
  ];
  const seat: readonly Ball[] = [-1, 1].map((side) => [placed(pelvis, [side * 7.4, -3, -3]), 8.4]);
  return [
    {
      name: 'pelvis',
      parts: [
        { kind: 'legs', d: seen([...ring(pelvis, 2, 16, 10.6), ...ring(pelvis, -4, 16.6, 10.6), ...seat]) },
      ],
      bones: [[camera.seen([placed(pelvis, [-7, -2, 0]), 9]), camera.seen([placed(pelvis, [7, -2, 0]), 9])]],
    },
    {
      name: 'chest',
      parts: [
        {
          kind: 'top',
          d: [
            ...rings.slice(1).map((each, index) => outline([...(rings[index] ?? []), ...each])),
            outline(yoke),
          ].join(''),
        },
      ],
      bones: [
        ...(bones(spine) ?? []),
        ...(bones(shoulders.map(([at]) => [betweenPoints(at, placed(chest, [0, 19, 0]), 0.4), 6])) ?? []),
      ],
      meant: {
        shoulders: () =>
          body.arms
            .map(({ shoulder }, index) =>
              seen([
                [shoulder, 5],
                [placed(chest, [index ? -8 : 8, 20.5, -2]), 4.5],
              ]),
            )
            .join(''),
        chest: () => outline([...(rings[4] ?? []), ...(rings[6] ?? [])]),
        tummy: () => outline([...(rings[1] ?? []), ...(rings[3] ?? [])]),
      },
      // From the front the neck stands in the collar, from behind the collar stands before the neck.
      over: ['pelvis', ...(camera.faces(chest.z, 0.1) ? [] : ['neck'])],
    },
  ];
}

/** The spine and the blades, where the back is seen. A blade goes with its shoulder. */
export function backLines({ chest, lowBack, pelvis, arms }: Body, camera: Camera): readonly Part[] {
  const back: Point = plus([0, 0, 0], chest.z, -1);
  if (!camera.faces(back, 0.35)) return [];
  const show = (points: readonly Point[]): string => line(points.map((each) => camera.point(each)));
  const spine = show([
    placed(chest, [0, 19, -8]),
    placed(chest, [0, 8, -10.4]),
    placed(lowBack, [0, 2, -9.4]),
    placed(pelvis, [0, 6, -10.6]),
  ]);
  const blades = arms.map(({ shoulder }, index) => {
    const side = index === 0 ? 1 : -1;
    const at = minus(shoulder, chest.at);
    const [x, y, z] = [dot(at, chest.x) * side, dot(at, chest.y), dot(at, chest.z)];
    // At ease the shoulder is at 16.6, 20.5, -0.8; what it has moved, the blade has moved along the ribs.
    const [inward, up] = [(16.6 - x) * 0.45 + (-0.8 - z) * 0.32, y - 20.5];
    const on = (px: number, py: number): Point =>
      placed(chest, [
        side * (px - inward),
        py + up,
        -Math.sqrt(Math.max(9, 112 - (px - inward) ** 2 * 0.35)),
      ]);
    const corners = [
      on(12.4, 15.5),
      on(9, 17.4),
      on(6.6, 16.6),
      on(6, 13.5),
      on(6.4, 9.5),
      on(7.6, 5.6),
      on(9.2, 5.2),
      on(11, 8.4),
    ];
    return show(corners);
  });
  return [{ kind: 'line', d: spine + blades.join('') }];
}
