import type { DoingTexts } from './guide.js';
import {
  list,
  object,
  oneOf,
  optional,
  record,
  id,
  SHORT_LIST,
  textUpTo,
  threeNumbers,
  within,
  type Schema,
} from './guide-schema.js';
import {
  ANCHORS,
  BODY_PARTS,
  LOOKS,
  type Arrow,
  type FootPlace,
  type Girdle,
  type HandPlace,
  type HeadTurn,
  type PelvisPlace,
  type Picture,
  type Pose,
  type Sides,
  type Solid,
  type SolidPlace,
  type TrunkBend,
  type View,
} from './picture.js';
import type { Point } from './space.js';

const FARTHEST = 400;
const point: Schema<Point> = threeNumbers(FARTHEST);
const angle = within(-360, 360);
const cm = within(-FARTHEST, FARTHEST);
const size = within(1, 2 * FARTHEST);
const anchor = optional(oneOf(ANCHORS));
const sides = <T>(one: Schema<T>): Schema<Sides<T>> =>
  object<Sides<T>>({ both: optional(one), left: optional(one), right: optional(one) });

const pose = object<Pose>({
  pelvis: optional(
    object<PelvisPlace>({
      at: optional(point),
      yaw: optional(angle),
      pitch: optional(angle),
      roll: optional(angle),
    }),
  ),
  trunk: optional(
    object<TrunkBend>({
      lowBack: optional(angle),
      upperBack: optional(angle),
      turn: optional(angle),
      tilt: optional(angle),
    }),
  ),
  shoulders: optional(sides(object<Girdle>({ lift: optional(angle), back: optional(angle) }))),
  head: optional(
    object<HeadTurn>({
      turn: optional(angle),
      tilt: optional(angle),
      nod: optional(angle),
      glide: optional(cm),
    }),
  ),
  hands: optional(
    sides(
      object<HandPlace>({
        at: point,
        on: anchor,
        elbow: optional(point),
        fingers: optional(point),
        closed: optional(within(0, 1)),
      }),
    ),
  ),
  feet: optional(
    sides(object<FootPlace>({ at: point, on: anchor, knee: optional(point), toes: optional(point) })),
  ),
  breath: optional(within(0, 1)),
  marks: optional(list(oneOf(BODY_PARTS), SHORT_LIST)),
  arrows: optional(list(object<Arrow>({ on: anchor, path: list(point, 3, 2) }), SHORT_LIST)),
});

const solid = object<Solid>({
  look: oneOf(LOOKS),
  size: point,
  round: optional(within(0, 100)),
  places: list(
    object<SolidPlace>({
      at: point,
      size: optional(point),
      on: anchor,
      turn: optional(angle),
      bend: optional(angle),
      tilt: optional(angle),
    }),
    3,
    1,
  ),
});

/** Figures in space, as data: nothing in them can name, load or run anything. */
export const picture: Schema<Picture> = object<Picture>({
  view: object<View>({ turn: angle, above: within(-60, 90), x: cm, y: cm, width: size, height: size }),
  solids: optional(list(solid, SHORT_LIST)),
  poses: list(pose, 3, 1),
});

/** What is said to someone who moves into a pose. */
export const doingTexts: Schema<DoingTexts> = object<DoingTexts>({
  pictures: record(id, list(textUpTo(120), 3, 1)),
});
