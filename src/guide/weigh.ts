import { holds, standingIn, type Facts } from './condition.js';
import type { Choice, ChoiceRow, Id } from './guide.js';

/** A choice, weighed for this visitor. */
export interface Weighed {
  readonly id: Id;
  /** The row of the decision table that speaks for `active`, where one does. */
  readonly row?: Id;
  readonly open: readonly Id[];
  /** The sides to go by: several when all are good and none was picked, none when all are closed. */
  readonly active: readonly Id[];
  /** The facts on which that row rests; none where it speaks for whatever is left. */
  readonly because: readonly Id[];
}

/**
 * Weighs a choice: the first row that holds says where to begin, cautions and the row close sides, and the
 * visitor's pick goes before both where that side is open.
 * @param facts the facts that stand, cautions among them
 * @param allowed whether a remedy may be offered
 * @param pick the side that the visitor picked
 */
export function weigh(
  choice: Choice,
  facts: Facts,
  allowed: (id: Id) => boolean,
  pick: Id | undefined,
): Weighed {
  const row = choice.rows.find((row) => holds(row, facts));
  const open = choice.sides
    .filter((side) => holds(side, facts) && !row?.closes?.includes(side.id))
    .filter(({ remedies, with: helpers = [] }) => (remedies.length > 0 ? remedies : helpers).some(allowed))
    .map(({ id }) => id);
  const picked = open.filter((id) => id === pick);
  const preferred = (row?.prefer ?? []).filter((id) => open.includes(id));
  const active = picked.length > 0 ? picked : preferred.length > 0 ? preferred : open.slice(0, 1);
  const reason = reasonFor(choice, row, active);
  const because = row && reason === row.id ? standingIn(row, facts) : [];
  return { id: choice.id, open, active, because, ...(reason && { row: reason }) };
}

function reasonFor(choice: Choice, row: ChoiceRow | undefined, active: readonly Id[]): Id | undefined {
  if (active.length === 0) return row?.prefer.length === 0 ? row.id : choice.neither;
  if (row && active.every((id) => row.prefer.includes(id))) return row.id;
  return choice.sides.find(({ id }) => id === active[0])?.row;
}
