import { emergencyWithin, rank } from '../../guide/flags.js';
import { settableFacts, unsureOf } from '../../guide/answer.js';
import type { Condition, Flag, Guide, Id, Level, Question } from '../../guide/guide.js';
import { possibleFacts, questionsOf } from '../../guide/walk.js';

/** A flag, decided at a question: with this answer, together with what was said before it. */
export interface Decision {
  readonly flag: Id;
  readonly level: Level;
  /** Facts of this question that must all stand. */
  readonly here: readonly Id[];
  /** Lists of facts, of this question and earlier ones, of which some must stand. */
  readonly some: readonly { readonly atLeast: number; readonly of: readonly Id[]; readonly here: boolean }[];
  /** Facts that must have been told before. */
  readonly before: readonly Id[];
  /** Facts that stand by country alone. */
  readonly where: readonly Id[];
  readonly unless: readonly Id[];
}

/** Where each fact of a guide can be told. */
interface Telling {
  readonly here: ReadonlySet<Id>;
  /** The facts that stand by country alone. */
  readonly countries: ReadonlySet<Id>;
  /** Whether it can be known by the time this question is asked. */
  readonly known: (fact: Id) => boolean;
}

/**
 * The flags that an answer to each question decides, by the question's id. One that needs answers from
 * several questions is decided at each with which it can be complete, and nowhere before.
 */
export function decisionsIn(guide: Guide): ReadonlyMap<Id, readonly Decision[]> {
  const users = flagsByFact(guide);
  return new Map(
    tellings(guide).map(([question, telling]) => {
      const flags = new Set([...telling.here].flatMap((fact) => users.get(fact) ?? []));
      const inOrder = guide.flags.filter((flag) => flags.has(flag));
      return [question.id, inOrder.flatMap((flag) => decisionsOf(flag, telling))];
    }),
  );
}

/** The questions and options at which "not sure" is taken for a warning sign; the reserved answers' own ids. */
export function unsureSigns(guide: Guide, question: Question): readonly Id[] {
  const open = question.options.filter(
    (option) => option.options && emergencyWithin(guide, settableFacts([option])),
  );
  const whole = emergencyWithin(guide, settableFacts(question.options));
  return [...(whole ? [unsureOf(question.id)] : []), ...open.map(({ id }) => unsureOf(id))];
}

function flagsByFact(guide: Guide): ReadonlyMap<Id, readonly Flag[]> {
  const users = new Map<Id, Flag[]>();
  for (const flag of guide.flags)
    for (const { when = [], whenAny = [] } of [flag, ...(flag.raised ?? [])])
      for (const fact of new Set([...when, ...whenAny])) users.set(fact, [...(users.get(fact) ?? []), flag]);
  return users;
}

/** On a visit, what a check-in asks has not been told, unless nothing else asks it; in a check-in, all else has. */
function tellings(guide: Guide): readonly (readonly [Question, Telling])[] {
  const first = new Map<Id, number>();
  const later = new Map<Id, number>();
  const countries = new Set(Object.values(guide.regions).flatMap(({ facts }) => facts));
  for (const fact of countries) first.set(fact, -1);
  const questions = questionsOf(guide, true);
  questions.forEach((question, index) => {
    const told = question.phase === 'checking-in' ? later : first;
    for (const fact of possibleFacts(question)) if (!told.has(fact)) told.set(fact, index);
  });
  return questions.map((question, index) => {
    const here = new Set(possibleFacts(question));
    const known = (fact: Id): boolean => {
      if (here.has(fact)) return true;
      const [at, back] = [first.get(fact), later.get(fact)];
      if (question.phase === 'checking-in') return at !== undefined || (back !== undefined && back < index);
      return at === undefined ? back !== undefined : at < index;
    };
    return [question, { here, countries, known }];
  });
}

function decisionsOf(flag: Flag, telling: Telling): readonly Decision[] {
  const raises = (flag.raised ?? []).filter(({ level }) => rank(level) > rank(flag.level));
  const base = complete(flag, [withoutRaised(flag)], flag.level, telling);
  return [
    ...raises.flatMap((raise) => complete(flag, [withoutMet(flag, raise), raise], raise.level, telling)),
    ...base,
  ];
}

/** The flag at its own level: without the facts that by themselves raise it. */
function withoutRaised(flag: Flag): Condition {
  const raising = new Set(
    (flag.raised ?? [])
      .filter(({ when = [], whenAny, unless = [] }) => when.length === 1 && !whenAny && unless.length === 0)
      .flatMap(({ when = [] }) => when),
  );
  return flag.whenAny && (flag.atLeast ?? 1) === 1
    ? { ...flag, whenAny: flag.whenAny.filter((fact) => !raising.has(fact)) }
    : flag;
}

/** The flag without the list that a raise has met already. */
function withoutMet(flag: Flag, { when = [] }: Condition): Condition {
  const met = (flag.atLeast ?? 1) === 1 && flag.whenAny?.some((fact) => when.includes(fact));
  return {
    ...(flag.when && { when: flag.when }),
    ...(flag.whenAny && !met && { whenAny: flag.whenAny }),
    ...(flag.atLeast && !met && { atLeast: flag.atLeast }),
    ...(flag.unless && { unless: flag.unless }),
  };
}

function complete(
  { id: flag }: Flag,
  conditions: readonly Condition[],
  level: Level,
  { here, countries, known }: Telling,
): readonly Decision[] {
  const musts = [...new Set(conditions.flatMap(({ when = [] }) => when))];
  const lists = conditions.flatMap(({ whenAny, atLeast = 1 }) => (whenAny ? [{ whenAny, atLeast }] : []));
  const mustHere = musts.filter((fact) => here.has(fact));
  const some = lists.map(({ whenAny, atLeast }) => {
    const told = whenAny.filter(known);
    const now = told.filter((fact) => here.has(fact));
    // With one fact enough, those told before have decided it before, unless something else is told here.
    const of = atLeast === 1 && mustHere.length === 0 && now.length > 0 ? now : told;
    return { atLeast, of, here: now.length > 0 };
  });
  const possible = musts.every(known) && some.every(({ atLeast, of }) => of.length >= atLeast);
  if (!possible || !(mustHere.length > 0 || some.some((list) => list.here))) return [];
  const earlier = musts.filter((fact) => !here.has(fact));
  const before = earlier.filter((fact) => !countries.has(fact));
  const where = earlier.filter((fact) => countries.has(fact));
  const unless = [...new Set(conditions.flatMap(({ unless = [] }) => unless))];
  // Those who are sent to a doctor or a physiotherapist are told at the end, when all is known.
  const told = rank(level) < rank('urgent') ? unless : unless.filter(known);
  return [{ flag, level, here: mustHere, some, before, where, unless: told }];
}
