import type { PathData } from './guide.js';
import { shown } from './problem.js';

/** How many numbers each command of a path takes, or a multiple of them. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/**
 * Why a path would be drawn only up to some point: browsers stop at the first command that lacks a number.
 * @param path path data of the right form
 * @returns what is wrong and how to put it right; nothing where all of it is drawn
 */
export function pathFault(path: PathData): string | undefined {
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const takes = TAKES[letter.toUpperCase()] ?? 0;
    const numbers = rest.match(/-?[\d.]+/g)?.length ?? 0;
    const right = takes === 0 ? numbers === 0 : numbers > 0 && numbers % takes === 0;
    if (!right)
      return `${shown(letter + rest.trim())} has ${numbers} numbers, and "${letter}" takes ${takes}. Correct the path.`;
  }
  return undefined;
}
