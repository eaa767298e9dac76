import type { Point } from './space.js';

/**
 * What a picture of a person is, as data: poses, and what stands around them. Nothing here runs.
 *
 * Lengths are centimetres, angles degrees. The floor is at 0, up is positive; a person who is not turned looks to
 * where the third number grows, and the first one grows to their left. The person is about 170 tall.
 */
export interface Picture {
  readonly view: View;
  /** What stands, lies or is held. */
  readonly solids?: readonly Solid[];
  /** One to three: where it begins, and what it moves to. */
  readonly poses: readonly Pose[];
}

/** From where it is seen, and how much is seen of it. */
export interface View {
  /** Round the person: 0 from the front, 90 from their left, 180 from behind. */
  readonly turn: number;
  /** Above the level of the floor. */
  readonly above: number;
  /** The middle of the window, from the spot on the floor in the middle: to the right, and up. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A thing moves with a part of the body when it is `on` it; a hand can also be put on the shoulder of its own side. */
export const ANCHORS = ['room', 'pelvis', 'chest', 'head', 'shoulder', 'left-hand', 'right-hand'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** Parts that can be shown as the ones that are meant. */
export const BODY_PARTS = [
  'head',
  'neck',
  'shoulders',
  'chest',
  'tummy',
  'arms',
  'hands',
  'legs',
  'feet',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** One for each side, or one for both: the right one is then the left one in a mirror. */
export interface Sides<T> {
  readonly both?: T;
  readonly left?: T;
  readonly right?: T;
}

/** Whatever is left out is as it is in someone who stands at ease, with their arms hanging. */
export interface Pose {
  readonly pelvis?: PelvisPlace;
  readonly trunk?: TrunkBend;
  readonly shoulders?: Sides<Girdle>;
  readonly head?: HeadTurn;
  readonly hands?: Sides<HandPlace>;
  readonly feet?: Sides<FootPlace>;
  /** How far the chest is filled with breath, from 0 to 1. */
  readonly breath?: number;
  /** Shown in another colour. */
  readonly marks?: readonly BodyPart[];
  /** Which way something has moved or is to move. */
  readonly arrows?: readonly Arrow[];
}

/** The middle between the hip joints. */
export interface PelvisPlace {
  readonly at?: Point;
  /** To which side it faces: to its left. */
  readonly yaw?: number;
  /** How far it leans: 90 lies on the front, -90 on the back. */
  readonly pitch?: number;
  /** How far one who lies has rolled to their left. */
  readonly roll?: number;
}

export interface TrunkBend {
  /** Forward; backward is negative. */
  readonly lowBack?: number;
  readonly upperBack?: number;
  /** To the left. */
  readonly turn?: number;
  readonly tilt?: number;
}

/** The shoulder itself: up, and back. */
export interface Girdle {
  readonly lift?: number;
  readonly back?: number;
}

export interface HeadTurn {
  /** To the left. */
  readonly turn?: number;
  readonly tilt?: number;
  /** Chin down. */
  readonly nod?: number;
  /** Straight back, in centimetres. */
  readonly glide?: number;
}

/** Where the palm is, and which way elbow and fingers point. */
export interface HandPlace {
  readonly at: Point;
  readonly on?: Anchor;
  readonly elbow?: Point;
  readonly fingers?: Point;
  /** How far the fingers are closed, from 0 to 1. */
  readonly closed?: number;
}

/** Where the ankle is, 8 above the sole, and which way knee and toes point. */
export interface FootPlace {
  readonly at: Point;
  readonly on?: Anchor;
  readonly knee?: Point;
  readonly toes?: Point;
}

/** Two points for a straight arrow, three for a bent one. */
export interface Arrow {
  readonly on?: Anchor;
  readonly path: readonly Point[];
}

/** `furniture` carries, `cloth` is soft, an `aid` is what is used. */
export const LOOKS = ['furniture', 'cloth', 'aid', 'water'] as const;
export type Look = (typeof LOOKS)[number];

/** A box with round edges, a ball, or a roll. */
export interface Solid {
  readonly look: Look;
  /** Left to right, up, and front to back. A ball has three times the same, and is `round` by half of it. */
  readonly size: Point;
  /** How round edges and corners are. */
  readonly round?: number;
  /** One for all poses, or one for each. */
  readonly places: readonly SolidPlace[];
}

/** Where the middle of a solid is. */
export interface SolidPlace {
  readonly at: Point;
  /** In this pose, where it is stretched. */
  readonly size?: Point;
  readonly on?: Anchor;
  readonly turn?: number;
  readonly bend?: number;
  readonly tilt?: number;
}
