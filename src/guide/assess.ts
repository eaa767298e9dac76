import { factsOf } from './answer.js';
import { holds, type Facts } from './condition.js';
import { higher, rank, type RaisedFlag } from './flags.js';
import type { CheckIn, Choice, ChoiceRow, Guide, Id, Level, Region, Remedy, Trend } from './guide.js';
import { regionOf } from './region.js';
import { walk, type Situation, type Walk } from './walk.js';

/** What the publisher leaves out, and what the visitor picked and tried. */
export interface Preferences {
  /** Families of remedies to leave out. */
  readonly without?: readonly Id[] | undefined;
  /** The side picked in a choice, by the choice's id. */
  readonly picks?: Readonly<Record<Id, Id>> | undefined;
  readonly tried?: readonly Id[] | undefined;
}

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

/** A plan that fits the answers. */
export interface Plan {
  /** What may have set it off: the leading cause first. */
  readonly causes: readonly Id[];
  readonly choices: readonly Weighed[];
  readonly offers: readonly Offer[];
  readonly withheld: readonly Withheld[];
  readonly checkIns: readonly CheckIn[];
}

/** A choice, weighed for this visitor. */
export interface Weighed {
  readonly id: Id;
  /** The row of the decision table that speaks for `active`, where one does. */
  readonly row?: Id;
  readonly open: readonly Id[];
  /** The sides to go by: several when all are good and none was picked, none when all are closed. */
  readonly active: readonly Id[];
}

/** A remedy offered, with the causes that it fits and the cautions that change how it is used. */
export interface Offer {
  readonly remedy: Id;
  readonly fits: readonly Id[];
  readonly adjustedBy: readonly Id[];
  readonly tried: boolean;
}

/** A remedy that would have fitted, and why it is left out: cautions, or remedies that it must not go with. */
export interface Withheld {
  readonly remedy: Id;
  readonly by: readonly Id[];
  readonly notWith: readonly Id[];
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
  const level = place.flags.reduce<Level>((level, flag) => higher(level, flag.level), 'selfcare');
  const trend = trendOf(place);
  const plan = mayPlan(place) ? planFor(guide, place.facts, preferences) : undefined;
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
  !next && flags.every(({ level, comfort, noPlan }) => !noPlan && (rank(level) < rank('urgent') || (comfort && level === 'urgent')));

function actionsFor(
  guide: Guide,
  level: Level,
  flags: readonly RaisedFlag[],
  region: Region,
  plan: Plan | undefined,
): readonly Id[] {
  const fromFlags = flags.filter((flag) => flag.level === level || flag.level === 'selfcare');
  return unique([
    ...(level === 'urgent' && region.urgent ? [region.urgent] : []),
    ...guide.actions[level],
    ...fromFlags.flatMap(({ actions }) => actions),
    ...(plan ? guide.planActions : []),
  ]);
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function trendOf({ asked, facts }: Walk): Trend | undefined {
  const options = asked.flatMap(({ options }) => options).filter(({ trend }) => trend);
  return options.find((option) => factsOf(option).every((fact) => facts.has(fact)))?.trend;
}

function planFor(guide: Guide, answered: ReadonlyMap<Id, Id>, preferences: Preferences): Plan {
  const standing = guide.cautions.filter((caution) => holds(caution, answered)).map(({ id }) => id);
  const facts = new Set([...answered.keys(), ...standing]);
  const cautions = new Set(standing);
  const causes = causesFor(guide, facts);
  const remedyById = new Map(guide.remedies.map((remedy) => [remedy.id, remedy]));
  const withheldBy = (id: Id): readonly Id[] => (remedyById.get(id)?.withheldBy ?? []).filter((by) => cautions.has(by));
  const allowed = (id: Id): boolean => {
    const remedy = remedyById.get(id);
    return (
      remedy !== undefined &&
      holds(remedy, facts) &&
      withheldBy(id).length === 0 &&
      !preferences.without?.includes(remedy.family)
    );
  };

  const choices = guide.choices.map((choice) => weigh(choice, facts, allowed, preferences.picks?.[choice.id]));
  const active = guide.choices.flatMap((choice, index) =>
    choice.sides.filter(({ id }) => choices[index]?.active.includes(id)),
  );
  const activeOwned = new Set(active.flatMap(({ remedies }) => remedies));
  const ownedElsewhere = new Set(
    guide.choices.flatMap(({ sides }) => sides.flatMap(({ remedies }) => remedies)).filter((id) => !activeOwned.has(id)),
  );
  const fitting = unique(causes.flatMap((cause) => guide.causes.find(({ id }) => id === cause)?.fits ?? []));
  const fromSides = active.flatMap(({ remedies, with: helpers = [] }) => {
    const own = remedies.filter((id) => fitting.includes(id) && allowed(id));
    return [...(own.length > 0 ? own : remedies.filter(allowed).slice(0, 1)), ...helpers];
  });
  const candidates = unique([...fromSides, ...fitting]);
  const standIn = candidates.filter((id) => allowed(id) && !ownedElsewhere.has(id));
  const clashes = (id: Id): readonly Id[] => (remedyById.get(id)?.notWith ?? []).filter((other) => standIn.includes(other));
  const offers = standIn
    .filter((id) => clashes(id).length === 0)
    .map((id) => offer(guide, remedyById.get(id), id, causes, cautions, preferences.tried ?? []));
  return {
    causes,
    choices,
    offers: [...offers.filter(({ tried }) => !tried), ...offers.filter(({ tried }) => tried)],
    withheld: unique([...candidates, ...guide.choices.flatMap(({ sides }) => sides.flatMap(({ remedies }) => remedies.slice(0, 1)))])
      .map((remedy) => ({ remedy, by: withheldBy(remedy), notWith: standIn.includes(remedy) ? clashes(remedy) : [] }))
      .filter(({ by, notWith }) => by.length + notWith.length > 0),
    checkIns: guide.checkIns,
  };
}

/** The leading cause, then those that stand beside it; the last cause of the guide where none holds. */
function causesFor(guide: Guide, facts: Facts): readonly Id[] {
  const holding = guide.causes.filter((cause) => holds(cause, facts));
  const found = [...holding.filter(({ overlay }) => !overlay), ...holding.filter(({ overlay }) => overlay)];
  return (found.length > 0 ? found : guide.causes.slice(-1)).map(({ id }) => id);
}

function offer(
  guide: Guide,
  remedy: Remedy | undefined,
  id: Id,
  causes: readonly Id[],
  cautions: ReadonlySet<Id>,
  tried: readonly Id[],
): Offer {
  return {
    remedy: id,
    fits: causes.filter((cause) => guide.causes.find((candidate) => candidate.id === cause)?.fits.includes(id)),
    adjustedBy: (remedy?.adjustedBy ?? []).filter((by) => cautions.has(by)),
    tried: tried.includes(id),
  };
}

function weigh(choice: Choice, facts: Facts, allowed: (id: Id) => boolean, pick: Id | undefined): Weighed {
  const row = choice.rows.find((row) => holds(row, facts));
  const open = choice.sides
    .filter((side) => holds(side, facts) && !row?.closes?.includes(side.id))
    .filter(({ remedies, with: helpers = [] }) => (remedies.length > 0 ? remedies : helpers).some(allowed))
    .map(({ id }) => id);
  const picked = open.filter((id) => id === pick);
  const preferred = (row?.prefer ?? []).filter((id) => open.includes(id));
  const active = picked.length > 0 ? picked : preferred.length > 0 ? preferred : open.slice(0, 1);
  const reason = reasonFor(choice, row, active);
  return { id: choice.id, open, active, ...(reason && { row: reason }) };
}

function reasonFor(choice: Choice, row: ChoiceRow | undefined, active: readonly Id[]): Id | undefined {
  if (active.length === 0) return row?.prefer.length === 0 ? row.id : choice.neither;
  if (row && active.every((id) => row.prefer.includes(id))) return row.id;
  return choice.sides.find(({ id }) => id === active[0])?.row;
}
