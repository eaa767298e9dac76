import { factsOf, factsSetBy, settableFacts, unsureOf } from './answer.js';
import {
  NONE,
  NOT_SURE,
  type Answer,
  type Caution,
  type Condition,
  type Guide,
  type Id,
  type Level,
  type Option,
  type Question,
} from './guide.js';
import { emergencyWithin, rank } from './flags.js';
import { conditionsOf, named } from './guide-ids.js';
import { singleAnswers } from './routes.js';

/** A way to set facts: what to tick in a question, and what must hold for that to be offered. */
export interface Provider {
  readonly question: Question;
  readonly picks: readonly Id[];
  /** What must not be ticked beside it. */
  readonly forbids: readonly Id[];
  readonly sets: readonly Id[];
  readonly needs: readonly Condition[];
  /** Whether it leaves signs of an emergency open, which stands as an urgent flag by itself. */
  readonly doubts: boolean;
}

/** An answer that says as little as an answer can, and what must hold for it to be offered. */
export interface Filler {
  readonly answer: Answer;
  readonly sets: readonly Id[];
  readonly needs: readonly Condition[];
  /** Whether it leaves signs of an emergency open. */
  readonly doubts: boolean;
}

/** A flag, or a raise of one, as the search for quiet answers sees it. */
interface Alarm {
  /** What must hold: of a raise, its own condition and that of its flag. */
  readonly conditions: readonly Condition[];
  readonly rank: number;
  /** Whether nothing but a visit to someone follows it. */
  readonly ends: boolean;
  /** Whether nothing that is said beside it can take it back. */
  readonly certain: boolean;
}

/** What a search for answers looks up, made once for each guide. */
export interface Providers {
  readonly byFact: ReadonlyMap<Id, readonly Provider[]>;
  readonly fillers: ReadonlyMap<Question, readonly Filler[]>;
  readonly alarms: ReadonlyMap<Id, readonly Alarm[]>;
  readonly cautions: ReadonlyMap<Id, Caution>;
  /** Every fact or caution that some condition reads. */
  readonly read: ReadonlySet<Id>;
}

const known = new WeakMap<Guide, Providers>();

/** Who sets what in a guide. */
export function providersOf(guide: Guide): Providers {
  const before = known.get(guide);
  if (before) return before;
  const alarms = grouped(alarmsOf(guide), ({ conditions }) =>
    conditions.flatMap(({ when = [], whenAny = [] }) => [...when, ...whenAny]),
  );
  const loudness = (facts: readonly Id[]): number =>
    facts.reduce((sum, fact) => sum + (alarms.get(fact)?.length ?? 0), 0);
  const quietest = (a: Provider | Filler, b: Provider | Filler): number =>
    Number(a.doubts) - Number(b.doubts) ||
    loudness(a.sets) - loudness(b.sets) ||
    a.sets.length - b.sets.length;
  const made: Providers = {
    byFact: grouped(
      guide.questions.flatMap((question) => providersIn(guide, question)).sort(quietest),
      ({ sets }) => sets,
    ),
    fillers: new Map(
      guide.questions.map((question) => [question, fillersFor(guide, question).sort(quietest)]),
    ),
    alarms,
    cautions: new Map(guide.cautions.map((caution) => [caution.id, caution])),
    read: new Set(conditionsOf(guide).flatMap(named)),
  };
  known.set(guide, made);
  return made;
}

function grouped<T>(list: readonly T[], keys: (item: T) => readonly Id[]): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of list)
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

const alarmsOf = ({ flags }: Guide): readonly Alarm[] =>
  flags.flatMap((flag) => {
    const alarm = (conditions: readonly Condition[], level: Level): Alarm => ({
      conditions,
      rank: rank(level),
      ends: !!flag.noPlan || level === 'emergency' || (level === 'urgent' && !flag.comfort),
      certain: conditions.every(({ unless }) => !unless?.length),
    });
    const raised = (flag.raised ?? []).map((raise) => alarm([flag, raise], raise.level));
    return [alarm([flag], flag.level), ...raised];
  });

const conditional = (condition: Condition): readonly Condition[] =>
  condition.when || condition.whenAny || condition.unless ? [condition] : [];

/** Whether "not sure" about these options leaves signs of an emergency open. */
const leavesOpen = (guide: Guide, options: readonly Option[]): boolean =>
  emergencyWithin(guide, settableFacts(options));

function providersIn(guide: Guide, question: Question): readonly Provider[] {
  const { options, none = [], unsure = [], lacking, kind } = question;
  const asked = conditional(question);
  const plain = { question, forbids: [], needs: asked, doubts: false };
  return [
    ...options.flatMap((option) => waysToTick(guide, question, option, asked)),
    ...(kind === 'list' ? [{ ...plain, picks: [NONE], sets: none }] : []),
    { ...plain, picks: [NOT_SURE], sets: unsure, doubts: leavesOpen(guide, options) },
    ...(lacking ? [{ ...plain, picks: [], forbids: lacking.options, sets: lacking.sets }] : []),
  ].filter(({ sets }) => sets.length > 0);
}

function waysToTick(
  guide: Guide,
  question: Question,
  option: Option,
  asked: readonly Condition[],
): readonly Provider[] {
  const needs = [...asked, ...conditional(option)];
  const sets = factsOf(option);
  const plain = { question, forbids: [], needs, doubts: false };
  if (!option.options) return [{ ...plain, picks: [option.id], sets }];
  return [
    ...option.options.map((under) => ({
      ...plain,
      needs: [...needs, ...conditional(under)],
      picks: [option.id, under.id],
      sets: [...sets, ...factsOf(under)],
    })),
    {
      ...plain,
      picks: [option.id, unsureOf(option.id)],
      doubts: leavesOpen(guide, [option]),
      sets: [...sets, ...(option.unsure ?? [])],
    },
  ];
}

function fillersFor(guide: Guide, question: Question): Filler[] {
  const conditions = new Map(
    question.options.flatMap((option) =>
      [option, ...(option.options ?? [])].map((each) => [each.id, conditional(each)] as const),
    ),
  );
  return singleAnswers(question).map((answer) => ({
    answer,
    sets: [...new Set(factsSetBy(question, answer).map(([fact]) => fact))],
    needs: [answer].flat().flatMap((id) => conditions.get(id) ?? []),
    doubts: isDoubt(guide, question, answer),
  }));
}

function isDoubt(guide: Guide, { options }: Question, answer: Answer): boolean {
  const picked = [answer].flat();
  if (picked.includes(NOT_SURE)) return leavesOpen(guide, options);
  return options.some((option) => picked.includes(unsureOf(option.id)) && leavesOpen(guide, [option]));
}
