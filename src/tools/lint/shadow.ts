import type { Condition, Guide } from '../../guide/guide.js';
import { logicOf } from './logic.js';

/** The first entry of a list, before this one, that holds whenever this one does. */
export function shadowOf<T extends Condition>(
  guide: Guide,
  list: readonly T[],
  place: number,
): T | undefined {
  const condition = list[place];
  const logic = logicOf(guide);
  if (!condition || logic.impossible(condition) !== undefined) return undefined;
  return list.slice(0, place).find((before) => logic.implies(condition, before));
}
