import type { Anchor, Pose } from './picture.js';
import { footOf, handOf, sideOf, type Side } from './pose-sides.js';
import {
  across,
  between,
  betweenPoints,
  cross,
  jointed,
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
import { bent } from './two-bones.js';

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
