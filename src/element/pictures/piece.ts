import type { BodyPart } from '../../guide/picture.js';
import type { Seen } from './camera.js';

/** What a part shows, which decides its colour: a class in the style sheet. */
export type Kind =
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
  /** What is shown in another colour where a pose means a part of the body. */
  readonly meant?: Readonly<Partial<Record<BodyPart, string>>>;
  /** What it lies over whenever it is seen. */
  readonly over?: readonly string[];
}

export interface Box {
  readonly corners: readonly Seen[];
  /** Which way each of three of its faces looks as it is seen; the other three look the other way. */
  readonly ways: readonly (readonly [x: number, y: number, z: number])[];
}
