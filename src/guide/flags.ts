import { factsOf, settableFacts, unsureOf } from './answer.js';
import { couldHold, holds, type Facts } from './condition.js';
import {
  LEVELS,
  NOT_SURE,
  type Answers,
  type Condition,
  type Flag,
  type Guide,
  type Id,
  type Level,
  type Option,
  type Question,
} from './guide.js';

/** A flag that stands, at the level to which its facts raise it. */
export interface RaisedFlag {
  readonly id: Id;
  readonly level: Level;
  readonly actions: readonly Id[];
  readonly comfort: boolean;
  readonly noPlan: boolean;
  /** The facts that raised it; for an answer "not sure", none. */
  readonly facts: readonly Id[];
  /** For an answer "not sure": the question, or the option, whose emergency signs were not ruled out. */
  readonly unsureOf?: Id;
}

/** The higher of two levels. */
export const higher = (a: Level, b: Level): Level => (rank(b) > rank(a) ? b : a);
/** The place of a level on the ladder, 0 for self-care. */
export const rank = (level: Level): number => LEVELS.indexOf(level);

/** The facts that speak for a condition. */
export const named = ({ when = [], whenAny = [] }: Condition): readonly Id[] => [...when, ...whenAny];

/** The flags that stand under these facts. */
export function raisedFlags(guide: Guide, facts: Facts): readonly RaisedFlag[] {
  return guide.flags
    .filter((flag) => holds(flag, facts))
    .map((flag) => {
      const raised = (flag.raised ?? []).filter((condition) => holds(condition, facts));
      return {
        id: flag.id,
        level: raised.reduce((level, condition) => higher(level, condition.level), flag.level),
        actions: flag.actions ?? [],
        comfort: flag.comfort ?? false,
        noPlan: flag.noPlan ?? false,
        facts: [...new Set([flag, ...raised].flatMap(named))].filter((id) => facts.has(id)),
      };
    });
}

const couldBeEmergency = (flag: Flag, facts: Facts): boolean =>
  couldHold(flag, facts) &&
  (flag.level === 'emergency' ||
    (flag.raised ?? []).some((raise) => raise.level === 'emergency' && couldHold(raise, facts)));

/** Everything that is by itself an emergency, each as the conditions that have to hold together. */
export const emergenciesOf = ({ flags }: Guide): readonly (readonly Condition[])[] =>
  flags.flatMap((flag) =>
    flag.level === 'emergency'
      ? [[flag]]
      : (flag.raised ?? []).filter(({ level }) => level === 'emergency').map((raise) => [flag, raise]),
  );

/** Whether some emergency flag could hold if these facts came to stand. */
export const emergencyWithin = (guide: Guide, facts: Iterable<Id>): boolean => {
  const possible = new Set(facts);
  return guide.flags.some((flag) => couldBeEmergency(flag, possible));
};

/** The options under these that are, by themselves, signs of an emergency. */
export function emergencySigns(guide: Guide, options: readonly Option[]): readonly Id[] {
  return options.flatMap((option) => {
    const under = emergencySigns(guide, option.options ?? []);
    if (under.length > 0) return under;
    return emergencyWithin(guide, factsOf(option)) ? [option.id] : [];
  });
}

/**
 * "Not sure" about signs of an emergency is never read as "no": it stands as an urgent flag (rule 0.7).
 * @param asked the questions that the answers were given to
 */
export function unsureFlags(
  guide: Guide,
  asked: readonly Question[],
  answers: Answers,
): readonly RaisedFlag[] {
  return asked.flatMap((question) => {
    const picked = [answers[question.id] ?? []].flat().filter((id) => id.startsWith(NOT_SURE));
    if (picked.length === 0) return [];
    const places: readonly (readonly [reserved: Id, of: Id, options: readonly Option[]])[] = [
      [NOT_SURE, question.id, question.options],
      ...question.options.map((option) => [unsureOf(option.id), option.id, [option]] as const),
    ];
    return places
      .filter(
        ([reserved, , options]) =>
          picked.includes(reserved) && emergencyWithin(guide, settableFacts(options)),
      )
      .map(([reserved, of]) => ({
        id: reserved === NOT_SURE ? unsureOf(of) : reserved,
        level: 'urgent' as const,
        actions: [],
        comfort: false,
        noPlan: false,
        facts: [],
        unsureOf: of,
      }));
  });
}
