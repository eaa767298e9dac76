import type { Guide, Id } from './guide.js';
import { reaches, type Goal } from './reach.js';
import { visitOf, type Visit } from './visit.js';
import type { Situation } from './walk.js';
import { openings, waysTo } from './witness-goals.js';
import { WitnessSearch, type Start } from './witness-search.js';

export type { Goal } from './reach.js';

/** What came of a search. */
export interface Search {
  /** A visit in which it happens, as far as that visit goes. */
  readonly visit?: Visit;
  /** How many visits were tried. */
  readonly tried: number;
  /** Whether every way that is known of was tried. */
  readonly exhausted: boolean;
  /** A flag that ended a visit before it got there. */
  readonly endedBy?: Id;
}

/** The most visits that are tried of each way and beginning, and of all together. */
const PATIENCE = { each: 40, steps: 4_000, all: 600 };

/**
 * Answers under which something of a guide happens: a flag stands, a row decides, a remedy is offered.
 *
 * Whatever is returned was walked and seen to do so, in the order in which a visitor is asked and no further
 * than a visit goes. Pure and bounded: that nothing is found is no proof that there is nothing, and
 * {@link searchWitness} says how far it looked.
 * @param only a region, or a kind of visit, to look in; otherwise all
 */
export const witnessOf = (guide: Guide, goal: Goal, only: Start = {}): Situation | undefined =>
  searchWitness(guide, goal, only).visit?.situation;

/**
 * The same, with what was tried.
 * @param patience how much of the usual patience to have, for whoever looks for very many things
 */
export function searchWitness(guide: Guide, goal: Goal, only: Start = {}, patience = 1): Search {
  let tried = 0;
  let exhausted = true;
  let endedBy: Id | undefined;
  const ways = waysTo(guide, goal);
  for (const start of openings(guide, only))
    for (const way of ways) {
      if (tried > PATIENCE.all * patience)
        return { tried, exhausted: false, ...(endedBy !== undefined && { endedBy }) };
      const effort = { visits: PATIENCE.each * patience, steps: PATIENCE.steps * patience };
      const here = way.region === undefined ? start : { ...start, region: way.region };
      for (const situation of new WitnessSearch(guide, here, effort, way.until).visits(way.needs)) {
        tried += 1;
        const visit = visitOf(guide, situation);
        if (reaches(guide, visit, goal)) return { visit, tried, exhausted: false };
        if (visit.walk.stop) endedBy ??= visit.walk.flags.find(({ id }) => id !== goal.id)?.id;
      }
      if (effort.visits <= 0 || effort.steps <= 0) exhausted = false;
    }
  return { tried, exhausted, ...(endedBy !== undefined && { endedBy }) };
}
