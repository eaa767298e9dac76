import type { Choice, Condition, Guide, Id, Question, Remedy } from './guide.js';
import type { GuideIds } from './guide-ids.js';
import { inside, shown, type Problem } from './problem.js';
import { possibleFacts, questionsOf } from './walk.js';

/** Names in a guide that lead nowhere, and conditions that can't be known when they are read. */
export function* brokenReferences(guide: Guide, ids: GuideIds): Generator<Problem> {
  yield* questionConditions(guide, ids);
  yield* otherConditions(guide, ids);
  for (const [index, { fits }] of guide.causes.entries())
    yield* unknownIn(fits, ids.remedies, `guide.causes[${index}].fits`, 'a remedy');
  for (const [index, choice] of guide.choices.entries())
    yield* choiceReferences(choice, ids, `guide.choices[${index}]`);
  const families = new Set(guide.remedies.map(({ family }) => family));
  for (const [index, remedy] of guide.remedies.entries()) {
    yield* remedyReferences(remedy, ids, `guide.remedies[${index}]`);
    yield* unknownIn(remedy.includes, families, `guide.remedies[${index}].includes`, 'a family of remedies');
  }
  yield* regionReferences(guide, ids);
  for (const [index, fact] of (guide.exitFacts ?? []).entries())
    if (!ids.facts.has(fact))
      yield { path: `guide.exitFacts[${index}]`, message: `${shown(fact)} ${NO_FACT}` };
}

type Ids = ReadonlySet<Id>;
type Placed = readonly [condition: Condition, at: string];

/** What is wrong with a fact that nobody can tell. */
export const NO_FACT = 'is not a fact that an answer or a region sets. Correct the spelling.';
const LATER = 'is not known yet when this is asked. Ask the question that sets it earlier.';

/** A question, and what it offers, may depend only on what was answered before it. */
function* questionConditions(guide: Guide, { regionFacts, facts }: GuideIds): Generator<Problem> {
  const positions = new Map(guide.questions.map((question, index) => [question, index]));
  const before = new Set(regionFacts);
  const wrong = (fact: Id): string => (facts.has(fact) ? LATER : NO_FACT);
  for (const question of questionsOf(guide, true)) {
    for (const placed of conditionsOf(question, `guide.questions[${positions.get(question) ?? 0}]`))
      yield* conditionProblems(placed, before, wrong);
    for (const fact of possibleFacts(question)) before.add(fact);
  }
}

function* conditionsOf(question: Question, at: string): Generator<Placed> {
  yield [question, at];
  for (const [index, option] of question.options.entries()) {
    const path = `${at}.options[${index}]`;
    yield [option, path];
    yield* placedAt(option.options ?? [], `${path}.options`);
  }
  yield* placedAt(question.also ?? [], `${at}.also`);
}

function* placedAt(conditions: readonly Condition[], at: string): Generator<Placed> {
  for (const [index, condition] of conditions.entries()) yield [condition, `${at}[${index}]`];
}

/** Flags and cautions read facts; what makes up a plan reads cautions as well. */
function* otherConditions(guide: Guide, { facts, cautions }: GuideIds): Generator<Problem> {
  const noFact = (id: Id): string =>
    cautions.has(id) ? 'is a caution, which cannot be read here. Name the facts it depends on.' : NO_FACT;
  for (const placed of factConditions(guide)) yield* conditionProblems(placed, facts, noFact);
  const neither = (): string => 'is neither a fact that something sets nor a caution. Correct the spelling.';
  const readable = new Set([...facts, ...cautions]);
  for (const placed of planConditions(guide)) yield* conditionProblems(placed, readable, neither);
}

function* factConditions(guide: Guide): Generator<Placed> {
  yield* placedAt(guide.flags, 'guide.flags');
  for (const [index, { raised = [] }] of guide.flags.entries())
    yield* placedAt(raised, `guide.flags[${index}].raised`);
  yield* placedAt(guide.cautions, 'guide.cautions');
}

function* planConditions(guide: Guide): Generator<Placed> {
  yield* placedAt(guide.causes, 'guide.causes');
  for (const [index, { sides, rows }] of guide.choices.entries()) {
    yield* placedAt(sides, `guide.choices[${index}].sides`);
    yield* placedAt(rows, `guide.choices[${index}].rows`);
  }
  yield* placedAt(guide.remedies, 'guide.remedies');
}

/** Facts in a condition that are not known where it is read, and a bound that it can't meet. */
export function* conditionProblems(
  [condition, at]: Placed,
  known: Ids,
  wrong: (id: Id) => string,
): Generator<Problem> {
  for (const key of ['when', 'whenAny', 'unless'] as const)
    for (const [index, id] of (condition[key] ?? []).entries())
      if (!known.has(id)) yield { path: `${at}.${key}[${index}]`, message: `${shown(id)} ${wrong(id)}` };
  const { atLeast, whenAny } = condition;
  const named = whenAny?.length ?? 0;
  if (atLeast !== undefined && atLeast > named)
    yield {
      path: `${at}.atLeast`,
      message: `${atLeast} is more than the ${named} facts in whenAny. Lower it or add facts.`,
    };
  else if (whenAny && named === 0)
    yield { path: `${at}.whenAny`, message: 'An empty whenAny never holds. Add facts or remove it.' };
}

function* unknownIn(
  list: readonly Id[] | undefined,
  known: Ids,
  at: string,
  kind: string,
): Generator<Problem> {
  for (const [index, id] of (list ?? []).entries())
    if (!known.has(id))
      yield {
        path: `${at}[${index}]`,
        message: `${shown(id)} is not ${kind} of this guide. Correct the spelling or add it.`,
      };
}

function* choiceReferences(
  { instead, sides, rows }: Choice,
  { remedies }: GuideIds,
  at: string,
): Generator<Problem> {
  yield* unknownIn(instead, remedies, `${at}.instead`, 'a remedy');
  for (const [index, side] of sides.entries()) {
    yield* unknownIn(side.remedies, remedies, `${at}.sides[${index}].remedies`, 'a remedy');
    yield* unknownIn(side.with, remedies, `${at}.sides[${index}].with`, 'a remedy');
  }
  const known = new Set(sides.map(({ id }) => id));
  for (const [index, row] of rows.entries()) {
    yield* unknownIn(row.prefer, known, `${at}.rows[${index}].prefer`, 'a side of this choice');
    yield* unknownIn(row.closes, known, `${at}.rows[${index}].closes`, 'a side of this choice');
  }
}

function* remedyReferences(remedy: Remedy, { cautions, remedies }: GuideIds, at: string): Generator<Problem> {
  yield* unknownIn(remedy.withheldBy, cautions, `${at}.withheldBy`, 'a caution');
  yield* unknownIn(remedy.adjustedBy, cautions, `${at}.adjustedBy`, 'a caution');
  yield* unknownIn(remedy.notWith, remedies, `${at}.notWith`, 'a remedy');
}

function* regionReferences({ regions, regionNames = {} }: Guide, ids: GuideIds): Generator<Problem> {
  for (const code of Object.keys(regions))
    if (code !== 'default' && !/^[A-Z]{2}$/.test(code))
      yield {
        path: inside('guide.regions', code),
        message: `${shown(code)} is not a country code. Use two capital letters, such as "GB".`,
      };
  for (const [name, code] of Object.entries(regionNames)) {
    const path = `guide.regionNames.${name}`;
    if (!ids.regions.has(code))
      yield { path, message: `${shown(code)} is not a region of this guide. Name one of its regions.` };
    if (ids.regions.has(name))
      yield { path, message: `${shown(name)} is a region of its own. Remove this other name for it.` };
  }
}
