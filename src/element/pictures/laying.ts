import type { Limb } from './limb.js';
import { markParts, type Shown } from './marks.js';
import type { Part, Piece } from './piece.js';

/**
 * What is drawn right after a piece: what melts it into the one that it hangs on, the lines of the back, and what
 * marks it. A mark waits for what melts its piece into others, or it would have holes at the joints.
 */
export function laidOver(
  sorted: readonly Piece[],
  hung: readonly Limb[],
  back: readonly Part[],
  shown: readonly Shown[],
): ReadonlyMap<string, readonly Part[]> {
  const rank = new Map(sorted.map(({ name }, index) => [name, index]));
  const of = (name: string): number => rank.get(name) ?? 0;
  const laid = new Map<string, readonly Part[]>();
  const lay = (index: number, parts: readonly Part[]): void => {
    const name = sorted[index]?.name ?? '';
    laid.set(name, [...(laid.get(name) ?? []), ...parts]);
  };
  const finished = new Map(rank);
  for (const { piece, joint } of hung) {
    if (!joint) continue;
    const [own, other] = [of(piece.name), of(joint.to)];
    const [low, high] = [Math.min(own, other), Math.max(own, other)];
    // What melts two pieces would show on a trunk that lies between them.
    if (of('chest') > low && of('chest') < high) continue;
    lay(high, [high === own ? joint.before() : joint.behind()]);
    for (const name of [piece.name, joint.to])
      // A hand that lies on a thigh is not to be marked with it.
      if (name !== 'chest' && name !== 'pelvis') finished.set(name, Math.max(finished.get(name) ?? 0, high));
  }
  lay(Math.max(of('chest'), of('upper-armL'), of('upper-armR')), back);
  for (const piece of sorted) lay(finished.get(piece.name) ?? 0, markParts(piece, shown));
  return laid;
}
