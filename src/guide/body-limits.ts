import { bodyBetween, type Arm, type Body, type Leg } from './body.js';
import { bendAt } from './two-bones.js';
import type { Pose } from './picture.js';
import { cross, dot, length, minus, unit, type Point } from './space.js';

/** Something in a pose that no body can do, or not without harm: at which key, and what is wrong with it. */
export interface PoseFault {
  readonly key: string;
  readonly message: string;
}

/** How far each thing goes, from and to. Those of the head keep to what is comfortable, not to what is possible. */
const LIMITS: readonly (readonly [key: string, least: number, most: number])[] = [
  ['trunk.lowBack', -25, 60],
  ['trunk.upperBack', -25, 45],
  ['trunk.turn', -50, 50],
  ['trunk.tilt', -35, 35],
  ['head.turn', -75, 75],
  ['head.tilt', -40, 40],
  ['head.nod', -15, 40],
  ['head.glide', -4, 4],
  ['shoulders.both.lift', -10, 35],
  ['shoulders.both.back', -25, 25],
  ['shoulders.left.lift', -10, 35],
  ['shoulders.left.back', -25, 25],
  ['shoulders.right.lift', -10, 35],
  ['shoulders.right.back', -25, 25],
  ['breath', 0, 1],
];

const ELBOW = 152;
const KNEE = 150;
/** How far a limb may end beside where it was to be, in centimetres. */
const SLACK = 0.5;

/** All that keeps a pose from being one of a body. */
export function* poseFaults(pose: Pose): Generator<PoseFault> {
  for (const [key, least, most] of LIMITS) {
    const value = key
      .split('.')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], pose);
    if (typeof value === 'number' && (value < least || value > most))
      yield { key, message: `${value} is further than a body goes. Use ${least} to ${most}.` };
  }
  const body = bodyBetween(pose);
  for (const [index, side] of (['left', 'right'] as const).entries()) {
    const [arm, leg] = [body.arms[index], body.legs[index]];
    if (arm) yield* armFaults(arm, body, `hands.${keyOf(pose.hands, side)}`, side);
    if (leg) yield* legFaults(leg, body, `feet.${keyOf(pose.feet, side)}`, side);
  }
}

const keyOf = (sides: object | undefined, side: 'left' | 'right'): string =>
  sides && side in sides ? side : 'both';

function* armFaults(arm: Arm, { chest }: Body, key: string, side: string): Generator<PoseFault> {
  const missed = length(minus(arm.target, arm.palm));
  if (missed > SLACK)
    yield {
      key: `${key}.at`,
      message: `The ${side} hand does not get there by ${told(missed)}. Bring it nearer.`,
    };
  if (bendAt(arm.shoulder, arm.elbow, arm.wrist) > ELBOW)
    yield {
      key: `${key}.at`,
      message: `The ${side} elbow is folded too far. Move the hand away from the shoulder.`,
    };
  const upper = unit(minus(arm.elbow, arm.shoulder));
  const out = dot(upper, chest.x) * (side === 'left' ? 1 : -1);
  const ahead = dot(upper, chest.z);
  if (out < (ahead > 0.2 ? -0.7 : -0.3) || (ahead < -0.9 && out < 0.3))
    yield {
      key: `${key}.elbow`,
      message: `The ${side} upper arm goes through the body. Point the elbow elsewhere.`,
    };
}

function* legFaults(leg: Leg, { pelvis }: Body, key: string, side: string): Generator<PoseFault> {
  const missed = length(minus(leg.target, leg.ankle));
  if (missed > SLACK)
    yield {
      key: `${key}.at`,
      message: `The ${side} foot does not get there by ${told(missed)}. Bring it nearer.`,
    };
  if (bendAt(leg.hip, leg.knee, leg.ankle) > KNEE)
    yield {
      key: `${key}.at`,
      message: `The ${side} knee is folded too far. Move the foot away from the hip.`,
    };
  const thigh = unit(minus(leg.knee, leg.hip));
  const shank = unit(minus(leg.ankle, leg.knee));
  // A knee bends so that the shank goes to where the heel is.
  if (dot(shank, leg.toes) - dot(thigh, leg.toes) > 0.25 && dot(thigh, shank) < 0.96)
    yield {
      key: `${key}.knee`,
      message: `The ${side} knee bends the wrong way. Point it to where the toes point.`,
    };
  const back: Point = cross(pelvis.x, pelvis.y);
  if (dot(thigh, back) < -0.55)
    yield { key: `${key}.knee`, message: `The ${side} hip bends too far back. Bring the knee forward.` };
}

const told = (centimetres: number): string => `${Math.round(centimetres * 10) / 10} cm`;
