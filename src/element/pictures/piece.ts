import type { BodyPart } from '../../guide/picture.js';
import type { Seen } from './camera.js';

/** What a part shows, which decides its colour: a class in the style sheet. */
type Kind =
  | 'floor'
  | 'furniture'
  | 'cloth'
  | 'aid'
  | 'water'
  | 'edge'
  | 'skin'
  | 'top'
  | 'legs'
  | 'hair'
  | 'mark'
  | 'line'
  | 'arrow';

/** A path to draw. `bare`: without its outline. `strength`: how much of it shows, from 0 to 1; 1 where left out. */
export interface Part {
  readonly kind: Kind;
  readonly d: string;
  readonly bare?: boolean;
  readonly strength?: number;
}

/** Parts that are drawn one after the other, with nothing between them. */
export interface Piece {
  readonly name: string;
  readonly parts: readonly Part[];
  /** What it is like in the depth of the room: bones, or a box. */
  readonly bones?: readonly (readonly [Seen, Seen])[];
  readonly box?: Box;
  /** Whether it is where it always was, as furniture is. */
  readonly still?: boolean;
  /** What is shown in another colour where a pose means a part of the body. */
  readonly meant?: Readonly<Partial<Record<BodyPart, () => string>>>;
  /** What it lies over whenever it is seen. */
  readonly over?: readonly string[];
}

export interface Box {
  readonly corners: readonly Seen[];
  /** Three of its faces, and how far it reaches that way; the other three look the other way. */
  readonly faces: readonly { readonly way: Way; readonly from: number; readonly to: number }[];
}

/** A direction as it is seen: to the right, down, and to whoever looks. */
export type Way = readonly [x: number, y: number, z: number];

/** How far a place lies in a direction. */
export const level = ({ x, y, z }: Seen, [wx, wy, wz]: Way): number => x * wx + y * wy + z * wz;

/** From where to where places lie in a direction. */
export function reach(places: readonly Seen[], way: Way): readonly [from: number, to: number] {
  let [from, to] = [Infinity, -Infinity];
  for (const place of places) {
    const at = level(place, way);
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return [from, to];
}
