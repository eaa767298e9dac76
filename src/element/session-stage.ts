import type { Id } from '../guide/guide.js';
import type { Beat } from '../guide/session.js';

/** What a picture shows at a moment. */
export interface Moment {
  readonly picture: Id;
  /** Between which of its poses: 0 is the first. */
  readonly at: number;
  /** Whether it is done to the other side than the one drawn. */
  readonly mirrored: boolean;
}

/** How long going back and forth takes in what is gone on with for a time, in milliseconds. */
const SWING = 2400;

/** Slow at both ends, as a body moves: from 0 to 1 while `part` does. */
const eased = (part: number): number => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, part)))) / 2;

/** There and back again, for as long as it goes. */
const swung = (time: number): number => (1 - Math.cos((2 * Math.PI * time) / SWING)) / 2;

/**
 * What to draw of a beat.
 * @param time how much of it has passed, in milliseconds
 * @param poses how many its picture has: what is gone on with goes through all of them
 */
export function momentOf(
  { kind, picture, from, to, seconds, side }: Beat,
  time: number,
  poses: number,
): Moment {
  const mirrored = side === 'left';
  if (kind === 'spell') return { picture, at: (poses - 1) * swung(time), mirrored };
  const part = eased(seconds === undefined ? 1 : time / (seconds * 1000));
  return { picture, at: from + (to - from) * part, mirrored };
}
