import { allOf, offered, unsureOf } from './answer.js';
import { holds, type Facts } from './condition.js';
import {
  NONE,
  NOT_SURE,
  type Guide,
  type HandoverPart,
  type Id,
  type Option,
  type Question,
} from './guide.js';
import type { Tried } from './tried.js';
import { questionsOf, type Walk } from './walk.js';

/**
 * What was not ticked, and what that says: "none of these" is a "no" to each, and "not sure" leaves each open. Beside
 * something that was ticked it is only what was left unticked.
 */
type Otherwise = 'denied' | 'unticked' | 'unsure';

/** What was said to a list of options. */
export interface Sorted {
  readonly ticked: readonly Ticked[];
  readonly others: readonly Id[];
  readonly otherwise: Otherwise;
}

/** An option that was ticked, with what was said to the details under it, where it has any. */
export interface Ticked {
  readonly id: Id;
  readonly details?: Sorted;
}

/** A question that was answered. */
export interface Told extends Sorted {
  readonly question: Id;
}

/** Answers that are told together. A guide that puts nothing in order has one part without a name. */
export interface ToldPart {
  readonly id: Id | undefined;
  readonly told: readonly Told[];
}

/** What there is to tell whoever sees the visitor of their answers. */
export interface Handover {
  /** Those in which something was answered, in the guide's order. */
  readonly parts: readonly ToldPart[];
  /** Questions that would have come, had help not come first: nothing is known of these. */
  readonly notAsked: readonly Id[];
}

/** What the answers tell, of a visit that may be a check-in or ask the warning signs in short form. */
interface Visit {
  readonly checkingIn?: boolean | undefined;
  readonly rechecking?: boolean | undefined;
}

/**
 * What there is to tell, put in the order in which whoever sees the visitor wants to hear it. It adds nothing to what
 * was said, and leaves nothing out: what was said "no" to is told as well.
 * @param order the parts of the guide; none for a guide that puts nothing in order
 * @param walk where the answers lead
 */
export function handoverOf(
  guide: Guide,
  order: readonly HandoverPart[],
  { asked, answers, facts }: Walk,
  { checkingIn, rechecking }: Visit = {},
): Handover {
  const told = new Map(
    asked.map((question) => [
      question.id,
      { question: question.id, ...sortedOf(question, new Set([answers[question.id] ?? []].flat()), facts) },
    ]),
  );
  const named = order.map(({ id, questions }): ToldPart => ({ id, told: take(told, questions) }));
  // A part for what no part names, so that no answer is lost whatever a guide says.
  const rest: ToldPart = { id: undefined, told: take(told, [...told.keys()]) };
  const known = new Set(asked);
  return {
    parts: [...named, rest].filter((part) => part.told.length > 0),
    notAsked: questionsOf(guide, checkingIn, rechecking)
      .filter((question) => !known.has(question) && holds(question, facts))
      .map(({ id }) => id),
  };
}

function take(told: Map<Id, Told>, questions: readonly Id[]): readonly Told[] {
  return questions.flatMap((id) => {
    const found = told.get(id) ?? [];
    told.delete(id);
    return found;
  });
}

function sortedOf(question: Question, picked: ReadonlySet<Id>, facts: Facts): Sorted {
  const { options, kind } = question;
  const unsure = picked.has(NOT_SURE);
  const ticked = allOf(question).filter(({ id }) => picked.has(id));
  return {
    ticked: ticked.map((option) => tickedOf(option, picked, facts)),
    // To one answer of several, the others say nothing of their own.
    others: kind === 'one' ? [] : idsOf(offered(options, facts).filter(({ id }) => !picked.has(id))),
    otherwise: unsure ? 'unsure' : picked.has(NONE) ? 'denied' : 'unticked',
  };
}

function tickedOf({ id, options }: Option, picked: ReadonlySet<Id>, facts: Facts): Ticked {
  if (!options) return { id };
  const under = offered(options, facts);
  return {
    id,
    details: {
      ticked: under.filter((option) => picked.has(option.id)).map((option) => ({ id: option.id })),
      others: idsOf(under.filter((option) => !picked.has(option.id))),
      otherwise: picked.has(unsureOf(id)) ? 'unsure' : 'unticked',
    },
  };
}

const idsOf = (options: readonly Option[]): readonly Id[] => options.map(({ id }) => id);

/** A remedy that was tried, and when: milliseconds since 1970. */
export interface DatedTrial extends Tried {
  readonly at: number;
}

/** What came of a remedy: how often it was tried, when last, and the last word on it. */
export interface TriedInAll extends DatedTrial {
  readonly times: number;
}

/** What was tried, remedy by remedy, in the order in which each was tried first. */
export function triedInAll(trials: readonly DatedTrial[]): readonly TriedInAll[] {
  const all = new Map<Id, TriedInAll>();
  for (const { remedy, at, outcome, settled } of trials) {
    const before = all.get(remedy);
    all.set(remedy, {
      remedy,
      at,
      times: (before?.times ?? 0) + 1,
      outcome: outcome ?? before?.outcome,
      settled: outcome === undefined ? before?.settled : settled,
    });
  }
  return [...all.values()];
}
