import type { Guide, Id, Trend } from './guide.js';

/** A remedy that was tried, and how it was right after. */
export interface Tried {
  readonly remedy: Id;
  readonly outcome?: Trend | undefined;
  /** It got worse, and a later check-in said that it is better again. */
  readonly settled?: boolean | undefined;
}

/** What trying has taught: what helped, what waits until a check-in says otherwise, and what comes last. */
export interface Lessons {
  /** The last word on a remedy; `undefined` where none was said. */
  readonly outcomes: ReadonlyMap<Id, Tried>;
  /** Remedies that wait, each with the one after which it got worse (evidence.md §5b, R7 and R8). */
  readonly waiting: ReadonlyMap<Id, Id>;
  /** The place of an offer: what helped, what is new, what was tried, what is akin to something that waits. */
  readonly rank: (id: Id) => number;
}

const NOTHING_TRIED: Lessons = { outcomes: new Map(), waiting: new Map(), rank: () => 1 };

/**
 * Reads what was tried, oldest first. A remedy that made it worse waits, and so does the side of a choice that
 * it belongs to; what is of its family otherwise may stay, but does not come first.
 */
export function lessonsFrom({ remedies, choices }: Guide, tried: readonly Tried[]): Lessons {
  if (tried.length === 0) return NOTHING_TRIED;
  const outcomes = new Map<Id, Tried>();
  for (const trial of tried) {
    const { outcome = outcomes.get(trial.remedy)?.outcome, settled } = trial;
    outcomes.set(trial.remedy, { remedy: trial.remedy, outcome, settled });
  }
  const families = new Map(remedies.map(({ id, family }) => [id, family]));
  const madeOf = new Map(remedies.map(({ id, family, includes = [] }) => [id, [family, ...includes]]));
  const sharesFamily = (id: Id, other: Id): boolean =>
    madeOf.get(id)?.some((family) => madeOf.get(other)?.includes(family)) ?? false;
  const onSides = choices.flatMap(({ sides }) => sides.flatMap((side) => side.remedies));
  const waiting = new Map<Id, Id>();
  const akin = new Set<Id>();
  for (const { remedy, outcome, settled } of tried) {
    if (outcome !== 'worse') continue;
    const family = families.get(remedy);
    if (family !== undefined) akin.add(family);
    if (settled) continue;
    waiting.set(remedy, remedy);
    for (const id of onSides) if (sharesFamily(id, remedy) && !waiting.has(id)) waiting.set(id, remedy);
  }
  const rank = (id: Id): number => {
    const said = outcomes.get(id);
    if (said?.outcome === 'better') return 0;
    if (akin.has(families.get(id) ?? '')) return said ? 4 : 3;
    return said ? 2 : 1;
  };
  return { outcomes, waiting, rank };
}
