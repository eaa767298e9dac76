import type { Anchor, FootPlace, Girdle, HandPlace, Pose, Sides } from './picture.js';
import {
  across,
  between,
  betweenPoints,
  cross,
  dot,
  jointed,
  length,
  minus,
  mirrored,
  placed,
  plus,
  ROOM,
  turnedBy,
  unit,
  type Frame,
  type Point,
} from './space.js';

/** The lengths of a body of 170, in centimetres. A hand is measured to the middle of the palm. */
export const LONG = { thigh: 42, shank: 41, upperArm: 30, forearm: 25, hand: 8, neck: 9.6, collar: 16.1 };

/** Where joints sit in the part that they belong to, on the left. */
const HIP: Point = [8.5, 0, 0];
const LOW_BACK: Point = [0, 10, -1];
const UPPER_BACK: Point = [0, 13, 0];
const NECK: Point = [0, 24, -2.5];
/** Where the collarbone begins, and how it lies. */
const COLLAR: Point = [2, 20.5, 6];
const COLLAR_LIES: Point = [14.6, 0, -6.8];
/** How far the head is carried to the front of the neck's foot. */
const HEAD_FORWARD = 3.2;

/** How much of a bend, a turn and a tilt of the trunk is done by the low back; the upper back does the rest. */
const LOW_TURN = 0.25;
const LOW_TILT = 0.5;
/** How much of a nod and a tilt of the head is done by the neck. */
const NECK_SHARE = 0.45;

const STANDING = 90.5;
const PALM_HANGS: Point = [5.5, -62.2, 5];
const ANKLE_STANDS: Point = [9.5, 8, -1];

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly palm: Point;
  /** Which way the fingers and the thumb point. */
  readonly fingers: Point;
  readonly thumb: Point;
  readonly closed: number;
  /** Where the palm was to be: the same place, unless that is out of reach. */
  readonly target: Point;
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toes: Point;
  /** Which way the sole looks. */
  readonly sole: Point;
  readonly target: Point;
}

/** Where every joint is. */
export interface Body {
  readonly pelvis: Frame;
  readonly lowBack: Frame;
  readonly chest: Frame;
  readonly neck: Point;
  readonly head: Frame;
  readonly arms: readonly [left: Arm, right: Arm];
  readonly legs: readonly [left: Leg, right: Leg];
  readonly breath: number;
}

/**
 * The joints of a body on its way from one pose to another.
 *
 * What a body does is mixed before it is done, so bones keep their lengths on the way. A hand or foot is on its
 * way from where the one pose has it to where the other has it, both as things stand on the way.
 * @param share how much of `to` there is in it, from 0 to 1
 */
export function bodyBetween(from: Pose, to: Pose = from, share = 0): Body {
  const mix = (get: (pose: Pose) => number | undefined): number =>
    between(get(from) ?? 0, get(to) ?? 0, share);
  const pelvisAt = (pose: Pose): Point => pose.pelvis?.at ?? [0, STANDING, 0];
  const upright = jointed(
    ROOM,
    betweenPoints(pelvisAt(from), pelvisAt(to), share),
    mix(({ pelvis }) => pelvis?.yaw),
    mix(({ pelvis }) => pelvis?.pitch),
  );
  const pelvis = jointed(
    upright,
    [0, 0, 0],
    mix(({ pelvis: it }) => it?.roll),
  );
  const turn = mix(({ trunk }) => trunk?.turn);
  const tilt = mix(({ trunk }) => trunk?.tilt);
  const lowBack = jointed(
    pelvis,
    LOW_BACK,
    turn * LOW_TURN,
    mix(({ trunk }) => trunk?.lowBack),
    tilt * LOW_TILT,
  );
  const chest = jointed(
    lowBack,
    UPPER_BACK,
    turn * (1 - LOW_TURN),
    mix(({ trunk }) => trunk?.upperBack),
    tilt * (1 - LOW_TILT),
  );

  const nod = mix(({ head }) => head?.nod);
  const lean = mix(({ head }) => head?.tilt);
  const forward = HEAD_FORWARD - mix(({ head }) => head?.glide);
  const neckBends = jointed(chest, NECK, 0, nod * NECK_SHARE, lean * NECK_SHARE);
  const skull = placed(neckBends, [0, Math.sqrt(LONG.neck ** 2 - forward ** 2), forward]);
  const head: Frame = {
    ...jointed(
      chest,
      NECK,
      mix(({ head: it }) => it?.turn),
      nod,
      lean,
    ),
    at: skull,
  };

  const shoulders = ([1, -1] as const).map((side) => {
    const lift = mix((pose) => sideOf(pose.shoulders, side)?.lift);
    const back = mix((pose) => sideOf(pose.shoulders, side)?.back);
    const collar = jointed(ROOM, COLLAR, back, 0, -lift);
    const [x, y, z] = placed(collar, COLLAR_LIES);
    return { ...chest, at: placed(chest, [x * side, y, z]) };
  }) as [Frame, Frame];
  const anchors: Partial<Record<Anchor, Frame>> = { room: ROOM, pelvis, chest, head };

  const reach = <T extends { readonly at: Point; readonly on?: Anchor }>(
    side: Side,
    get: (pose: Pose) => T,
    own: Frame,
  ) => {
    const [a, b] = [get(from), get(to)];
    const frame = ({ on = 'room' }: T): Frame => (on === 'shoulder' ? own : (anchors[on] ?? ROOM));
    return {
      at: betweenPoints(placed(frame(a), a.at), placed(frame(b), b.at), share),
      /** A direction that one or both poses may leave to the body. */
      way: (key: (place: T) => Point | undefined, otherwise: Point): Point => {
        const of = (place: T): Point => {
          const given = key(place);
          return given ? unit(turnedBy(frame(place), given)) : otherwise;
        };
        return unit(betweenPoints(of(a), of(b), share), otherwise);
      },
      side,
    };
  };

  const armOf = (index: 0 | 1): Arm => {
    const side = index === 0 ? 1 : -1;
    const own = shoulders[index];
    const { at, way } = reach(side, (pose) => handOf(pose, side), own);
    const pole = way(({ elbow }) => elbow, turnedBy(chest, unit([0.35 * side, -0.25, -1])));
    const straight = bent(own.at, at, LONG.upperArm, LONG.forearm + LONG.hand, pole);
    const fingers = way(({ fingers: given }) => given, unit(minus(straight.end, straight.middle)));
    const { middle, end } = bent(own.at, plus(at, fingers, -LONG.hand), LONG.upperArm, LONG.forearm, pole);
    const lead = plus(unit(minus(own.at, middle)), chest.z, 0.5);
    return {
      shoulder: own.at,
      elbow: middle,
      wrist: end,
      palm: plus(end, fingers, LONG.hand),
      fingers,
      thumb: across(lead, fingers, chest.z),
      closed: mix((pose) => handOf(pose, side).closed),
      target: at,
    };
  };

  const legOf = (index: 0 | 1): Leg => {
    const side = index === 0 ? 1 : -1;
    const hip = placed(pelvis, index === 0 ? HIP : mirrored(HIP));
    const { at, way } = reach(side, (pose) => footOf(pose, side, pelvisAt(pose)), ROOM);
    const ahead = across(pelvis.z, [0, 1, 0], upright.z);
    const toes = way(({ toes: given }) => given, unit(plus(ahead, cross([0, 1, 0], ahead), 0.12 * side)));
    const { middle, end } = bent(
      hip,
      at,
      LONG.thigh,
      LONG.shank,
      way(({ knee }) => knee, toes),
    );
    return {
      hip,
      knee: middle,
      ankle: end,
      toes,
      sole: across(minus(end, middle), toes, [0, -1, 0]),
      target: at,
    };
  };

  return {
    pelvis,
    lowBack,
    chest,
    neck: placed(chest, NECK),
    head,
    arms: [armOf(0), armOf(1)],
    legs: [legOf(0), legOf(1)],
    breath: mix(({ breath }) => breath),
  };
}

/** What things can be put on. Hands are where they are, and are not turned. */
export const anchorOf = (body: Body, on: Anchor = 'room'): Frame => {
  if (on === 'pelvis' || on === 'chest' || on === 'head') return body[on];
  if (on === 'left-hand') return { ...ROOM, at: body.arms[0].palm };
  if (on === 'right-hand') return { ...ROOM, at: body.arms[1].palm };
  return ROOM;
};

type Side = 1 | -1;

const sideOf = (sides: Sides<Girdle> | undefined, side: Side): Girdle | undefined =>
  (side === 1 ? sides?.left : sides?.right) ?? sides?.both;

function handOf({ hands }: Pose, side: Side): HandPlace {
  const own = side === 1 ? hands?.left : hands?.right;
  if (own) return own;
  const both = hands?.both ?? { at: PALM_HANGS, on: 'shoulder' as const };
  if (side === 1) return both;
  const { at, elbow, fingers, ...rest } = both;
  return {
    ...rest,
    at: mirrored(at),
    ...(elbow && { elbow: mirrored(elbow) }),
    ...(fingers && { fingers: mirrored(fingers) }),
  };
}

function footOf({ feet }: Pose, side: Side, [x, , z]: Point): FootPlace {
  const own = side === 1 ? feet?.left : feet?.right;
  if (own) return own;
  const both = feet?.both ?? { at: plus(ANKLE_STANDS, [0, 0, z]) };
  if (side === 1) return feet?.both ? both : { at: plus(both.at, [x, 0, 0]) };
  if (!feet?.both) return { at: plus(mirrored(both.at), [x, 0, 0]) };
  const { at, knee, toes, ...rest } = both;
  return {
    ...rest,
    at: mirrored(at),
    ...(knee && { knee: mirrored(knee) }),
    ...(toes && { toes: mirrored(toes) }),
  };
}

/** The joint in the middle of two bones that reach from `root` to `target`, and how far they get. */
function bent(root: Point, target: Point, first: number, second: number, pole: Point) {
  const way = minus(target, root);
  const most = (first + second) * 0.9995;
  const far = Math.min(most, Math.max(length(way), Math.abs(first - second) + 0.1));
  const along = unit(way, [0, -1, 0]);
  const share = (first ** 2 + far ** 2 - second ** 2) / (2 * far);
  const out = across(pole, along, across([0.3, 0.2, -1], along));
  const middle = plus(plus(root, along, share), out, Math.sqrt(Math.max(0, first ** 2 - share ** 2)));
  return { middle, end: plus(root, along, far) };
}

/** The angle at which two bones meet: 0 in line, 180 folded together. */
export const bendAt = (before: Point, joint: Point, after: Point): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(minus(joint, before)), unit(minus(after, joint)))))) * 180) /
  Math.PI;
