import { allOf, factsOf } from './answer.js';
import type { Choice, Condition, Guide, Id, Option, Question } from './guide.js';
import { possibleFacts } from './walk.js';

type Ids = ReadonlySet<Id>;

/** Every id of a guide, by kind. */
export interface GuideIds {
  readonly questions: Ids;
  readonly options: Ids;
  readonly flags: Ids;
  readonly cautions: Ids;
  readonly causes: Ids;
  readonly choices: Ids;
  readonly rows: Ids;
  readonly remedies: Ids;
  readonly checkIns: Ids;
  readonly actions: Ids;
  readonly regions: Ids;
  /** Facts that stand from the start, by region. */
  readonly regionFacts: Ids;
  /** Facts that a region or some answer sets. */
  readonly facts: Ids;
  /** Facts that ticking an option sets, and facts that something depends on. */
  readonly usedFacts: Ids;
}

/** The options of a question, with those under and beside them. */
const allOptions = (question: Question): readonly Option[] =>
  allOf(question).flatMap((option) => [option, ...(option.options ?? [])]);

/** The facts and cautions that a condition names. */
export const named = ({ when = [], whenAny = [], unless = [] }: Condition): readonly Id[] => [
  ...when,
  ...whenAny,
  ...unless,
];

const rowsOf = ({ neither, rows, sides }: Choice): readonly Id[] => [
  neither,
  ...rows.map(({ id }) => id),
  ...sides.flatMap(({ row }) => row ?? []),
];

/** Every condition of a guide. */
export const conditionsOf = (guide: Guide): readonly Condition[] => [
  ...guide.questions.flatMap((question) => [question, ...allOptions(question)]),
  ...guide.flags.flatMap((flag) => [flag, ...(flag.raised ?? [])]),
  ...guide.cautions,
  ...guide.causes,
  ...guide.choices.flatMap(({ sides, rows }) => [...sides, ...rows]),
  ...guide.remedies,
];

const idsIn = (list: readonly { readonly id: Id }[]): Ids => new Set(list.map(({ id }) => id));

/**
 * Every id of a guide, by kind.
 * @param worded the conditions under which the guide has other words
 */
export function idsOf(guide: Guide, worded: readonly Condition[] = []): GuideIds {
  const regions = Object.values(guide.regions);
  const options = guide.questions.flatMap(allOptions);
  const regionFacts = new Set(regions.flatMap(({ facts }) => facts));
  return {
    questions: idsIn(guide.questions),
    options: idsIn(options),
    flags: idsIn(guide.flags),
    cautions: idsIn(guide.cautions),
    causes: idsIn(guide.causes),
    choices: idsIn(guide.choices),
    rows: new Set(guide.choices.flatMap(rowsOf)),
    remedies: idsIn(guide.remedies),
    checkIns: idsIn(guide.checkIns),
    actions: new Set([
      ...Object.values(guide.actions).flat(),
      ...guide.planActions,
      ...guide.flags.flatMap(({ actions = [] }) => actions),
      ...regions.flatMap(({ urgent }) => urgent ?? []),
    ]),
    regions: new Set(Object.keys(guide.regions)),
    regionFacts,
    facts: new Set([...regionFacts, ...guide.questions.flatMap(possibleFacts)]),
    usedFacts: new Set([
      ...options.flatMap(factsOf),
      ...[...conditionsOf(guide), ...worded].flatMap(named),
      ...(guide.exitFacts ?? []),
    ]),
  };
}
