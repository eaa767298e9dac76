import { trendIn } from './answer.js';
import { higher, rank, type RaisedFlag } from './flags.js';
import type { Guide, Id, Level, Region, Trend } from './guide.js';
import { planFor, type Plan, type Preferences } from './plan.js';
import { regionOf } from './region.js';
import { walk, type Situation, type Walk } from './walk.js';

export type { Offer, Plan, Preferences, Withheld } from './plan.js';
export type { Tried } from './tried.js';
export type { Weighed } from './weigh.js';

/** What the answers come to. */
export interface Assessment {
  readonly level: Level;
  readonly flags: readonly RaisedFlag[];
  readonly facts: ReadonlyMap<Id, Id>;
  readonly region: Region;
  /** Things to do about getting help, most pressing first. */
  readonly actions: readonly Id[];
  /** Missing while a question is unanswered, and wherever remedies must not be shown. */
  readonly plan?: Plan;
  /** In a check-in: the way the pain is going. */
  readonly trend?: Trend;
}

/**
 * What the answers come to: the highest level, what to do about it and, where it is safe, a plan.
 * Pure: the same answers give the same assessment, however they were arrived at.
 * @param place the walk of that situation, where it is at hand
 */
export function assess(
  guide: Guide,
  situation: Situation,
  preferences: Preferences = {},
  place: Walk = walk(guide, situation),
): Assessment {
  const region = regionOf(guide, situation.region);
  const flagged = place.flags.reduce<Level>((level, flag) => higher(level, flag.level), 'selfcare');
  const trend = trendOf(place);
  const found = mayPlan(place) ? planFor(guide, place.facts, preferences) : undefined;
  // Whoever got worse with everything that was left should be seen: an empty plan would help nobody.
  const spent =
    found?.offers.length === 0 && found.withheld.some(({ worseAfter }) => worseAfter !== undefined);
  const plan = spent ? undefined : found;
  const level = spent ? higher(flagged, 'doctor') : flagged;
  return {
    level,
    flags: [...place.flags].sort((a, b) => rank(b.level) - rank(a.level)),
    facts: place.facts,
    region,
    actions: actionsFor(guide, level, place.flags, region, plan),
    ...(plan && { plan }),
    ...(trend && { trend }),
  };
}

/** Remedies wait for every question, and for every flag that stands above them. */
const mayPlan = ({ next, flags }: Walk): boolean =>
  !next &&
  flags.every(
    ({ level, comfort, noPlan }) =>
      !noPlan && (rank(level) < rank('urgent') || (comfort && level === 'urgent')),
  );

function actionsFor(
  guide: Guide,
  level: Level,
  flags: readonly RaisedFlag[],
  region: Region,
  plan: Plan | undefined,
): readonly Id[] {
  const fromFlags = flags.filter((flag) => flag.level === level || flag.level === 'selfcare' || flag.noPlan);
  return unique([
    ...(level === 'urgent' && region.urgent ? [region.urgent] : []),
    ...guide.actions[level],
    ...fromFlags.flatMap(({ actions }) => actions),
    ...(plan ? guide.planActions : []),
  ]);
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** What a check-in says of the way the pain is going. */
export const trendOf = ({ asked, answers }: Walk): Trend | undefined =>
  asked.map((question) => trendIn(question, answers[question.id])).find((trend) => trend !== undefined);
