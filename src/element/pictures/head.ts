import type { Body } from '../../guide/body.js';
import {
  across,
  cross,
  dot,
  placed,
  plus,
  turnedBy,
  unit,
  type Frame,
  type Point,
} from '../../guide/space.js';
import type { Ball, Camera } from './camera.js';
import { line, outline } from './outline.js';
import type { Part, Piece } from './piece.js';

/** The egg on which hair and face lie: its middle above the neck, and its half width, height and depth. */
const EGG: Point = [0, 9.4, 0.6];
const HALF: Point = [8.1, 8.7, 9.9];
/** Hair covers the egg on this side, from so far off its middle. */
const HAIR_TO = unit([0, 0.72, -0.7]);
const HAIR_FROM = 0.08;

/** Neck and head, with a face that is calm and nobody's. */
export function headPieces({ head, neck, chest }: Body, camera: Camera): readonly Piece[] {
  const at = (p: Point): Point => placed(head, p);
  const draw = (balls: readonly Ball[]): string => outline(balls.map((ball) => camera.seen(ball)));
  const throat: readonly Ball[] = [
    [plus(neck, chest.y, -2), 5.4],
    [at([0, 0.5, 0.2]), 5.2],
    [at([0, 3, -0.5]), 5],
  ];
  const skull = [
    [at([0, 9.4, -1.4]), 7.7],
    [at([0, 9.4, 2.2]), 7.6],
  ] as const satisfies readonly Ball[];
  const jaw: readonly Ball[] = [
    ...skull,
    [at([0, -0.6, 6.4]), 2.7],
    [at([3.4, 1.4, 2.6]), 3.2],
    [at([-3.4, 1.4, 2.6]), 3.2],
  ];
  const nose: readonly Ball[] = [
    [at([0, 7.8, 9]), 0.9],
    [at([0, 4.4, 10.9]), 1.1],
    [at([0, 4, 8.6]), 1.2],
  ];
  const away = camera.faces(head.z, -0.2) ? 'neck' : '';
  return [
    {
      name: 'neck',
      meant: { neck: () => draw(throat) },
      parts: [{ kind: 'skin', d: draw(throat) }],
      bones: [
        camera.bone([
          [neck, 5],
          [at([0, 0, 0]), 5],
        ]),
      ],
      over: [away ? '' : 'head', camera.faces(chest.z, 0.1) ? 'chest' : ''],
    },
    {
      name: 'head',
      meant: { head: () => draw(jaw) + draw(nose) },
      parts: [...ears(head, camera, false), { kind: 'skin', d: draw(jaw) + draw(nose) }],
      bones: [
        camera.bone([
          [at([0, 1, 4]), 5],
          [at([0, 9.4, 0]), 8],
        ]),
      ],
      over: [away],
    },
    {
      name: 'hair',
      parts: [{ kind: 'hair', d: hair(head, camera) }, ...ears(head, camera, true), ...face(head, camera)],
      bones: [
        camera.bone([
          [at([0, 4, 2]), 5],
          [at([0, 9.4, 0]), 8],
        ]),
      ],
      over: ['head', 'neck'],
    },
  ];
}

/** An ear is behind the head or before it. */
function ears(head: Frame, camera: Camera, before: boolean): readonly Part[] {
  return [1, -1].flatMap((side): readonly Part[] => {
    const out = turnedBy(head, unit([side, 0, -0.25]));
    if (camera.faces(out, 0.12) !== before) return [];
    const at = (p: Point): Point => placed(head, [p[0] * side, p[1], p[2]]);
    const d = outline([camera.seen([at([7.9, 8, -0.9]), 1.8]), camera.seen([at([7.6, 5.4, -0.2]), 1.2])]);
    return [{ kind: 'skin', d }];
  });
}

/** A place on the egg: degrees to the left of the nose, and up from its middle. */
function onEgg(aside: number, up: number): Point {
  const [a, u] = [(aside * Math.PI) / 180, (up * Math.PI) / 180];
  return [Math.sin(a) * Math.cos(u), Math.sin(u), Math.cos(a) * Math.cos(u)];
}
const fromEgg = (s: Point, times = 1): Point => [
  EGG[0] + HALF[0] * s[0] * times,
  EGG[1] + HALF[1] * s[1] * times,
  EGG[2] + HALF[2] * s[2] * times,
];

/** Closed eyes, brows, nose and mouth, as far as they are seen. */
function face(head: Frame, camera: Camera): readonly Part[] {
  const strokes: readonly (readonly Point[])[] = [
    ...[1, -1].map((side) =>
      [12, 18, 24, 30, 35].map((aside, index) =>
        onEgg(aside * side, [-8, -10.5, -11.5, -10.5, -8][index] ?? 0),
      ),
    ),
  ];
  const lines = strokes.map((stroke) => {
    const shown = stroke.filter((s) =>
      camera.faces(turnedBy(head, [s[0] / HALF[0], s[1] / HALF[1], s[2] / HALF[2]]), 0.012),
    );
    return shown.length > 2 ? line(shown.map((s) => camera.point(placed(head, fromEgg(s, 0.97))))) : '';
  });
  const mouth: readonly Point[] = [
    [-2.4, 1.5, 8],
    [-1.2, 1, 8.6],
    [0, 0.9, 8.8],
    [1.2, 1, 8.6],
    [2.4, 1.5, 8],
  ];
  const mouthSeen = mouth.filter(([x]) => camera.faces(turnedBy(head, [x * 0.3, 0, 1]), 0.12));
  if (mouthSeen.length > 2) lines.push(line(mouthSeen.map((each) => camera.point(placed(head, each)))));
  const ridge: readonly Point[] = [
    [0, 7.6, 9.9],
    [0, 4.6, 12],
    [0, 3.3, 11.2],
    [0, 3, 9.6],
  ];
  const front = camera.faces(head.z, 0.1);
  if (front) {
    const lean = Math.sign(dot(head.x, camera.toward)) || 1;
    lines.push(
      line(ridge.map(([, y, z], index) => camera.point(placed(head, [index === 3 ? lean * 0.9 : 0, y, z])))),
    );
  }
  const d = lines.join('');
  return d ? [{ kind: 'line', d }] : [];
}

/** What of a cap on the egg is seen: some of the egg's own outline, and some of the rim of the cap. */
function hair(head: Frame, camera: Camera): string {
  const t = turnedBy(
    {
      ...head,
      x: [head.x[0], head.y[0], head.z[0]],
      y: [head.x[1], head.y[1], head.z[1]],
      z: [head.x[2], head.y[2], head.z[2]],
    },
    camera.toward,
  );
  const way = unit([t[0] / HALF[0], t[1] / HALF[1], t[2] / HALF[2]]);
  const facing = dot(HAIR_TO, way);
  const aside = Math.sqrt(Math.max(1e-6, 1 - facing * facing));
  const rim = Math.sqrt(1 - HAIR_FROM * HAIR_FROM);
  const e1 = across(HAIR_TO, way, [1, 0, 0]);
  const e2 = cross(way, e1);
  const f1 = across(way, HAIR_TO, [1, 0, 0]);
  const f2 = cross(HAIR_TO, f1);
  const half = Math.acos(clamp(HAIR_FROM / aside));
  const open = Math.acos(clamp((-HAIR_FROM * facing) / (rim * aside)));
  const arc = (from: number, to: number, of: (angle: number) => Point): readonly Point[] =>
    Array.from({ length: 21 }, (_, index) => of(from + ((to - from) * index) / 20));
  const edge = (angle: number): Point => plus(plus([0, 0, 0], e1, Math.cos(angle)), e2, Math.sin(angle));
  const brim = (angle: number): Point =>
    plus(plus(plus([0, 0, 0], HAIR_TO, HAIR_FROM), f1, Math.cos(angle) * rim), f2, Math.sin(angle) * rim);
  const outer = arc(-half, half, edge);
  const last = outer.at(-1) ?? HAIR_TO;
  const first = dot(brim(open), last) > dot(brim(-open), last) ? open : -open;
  const points = [...outer, ...arc(first, -first, brim)];
  return `${line(points.map((s) => camera.point(placed(head, fromEgg(s, 1.03)))))}Z`;
}

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
