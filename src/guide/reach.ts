import { factsSetBy, offered } from './answer.js';
import { assess, type Plan } from './assess.js';
import { holds, type Facts } from './condition.js';
import type { Guide, Id } from './guide.js';
import { regionOf } from './region.js';
import type { Visit } from './visit.js';

/**
 * Something that a guide says may happen in a visit.
 *
 * `asked` a question · `offered` an option · `fact` stands · `flag` stands · `raise` a flag is raised by its
 * entry `index` of `raised` · `caution` holds · `cause` is in a plan · `leads` it is the first there · `row` is
 * the first of its choice that holds, in a plan · `side` is open in a plan, or can be picked · `remedy` is
 * offered, with whatever side is picked · `action` stands in a result.
 */
export interface Goal {
  readonly kind:
    | 'asked'
    | 'offered'
    | 'fact'
    | 'flag'
    | 'raise'
    | 'caution'
    | 'cause'
    | 'leads'
    | 'row'
    | 'side'
    | 'remedy'
    | 'action';
  readonly id: Id;
  /** For a raise: its place in the list of its flag. */
  readonly index?: number;
}

/** The name of a goal, by which goals can be kept in a set. */
export const goalKey = ({ kind, id, index }: Goal): string =>
  index === undefined ? `${kind} ${id}` : `${kind} ${id} ${index}`;

/** Whether a visit gets there. */
export function reaches(guide: Guide, visit: Visit, goal: Goal): boolean {
  const { walk } = visit;
  switch (goal.kind) {
    case 'asked':
      return walk.asked.some(({ id }) => id === goal.id) || (walk.next?.id === goal.id && !walk.stop);
    case 'fact':
      return walk.facts.has(goal.id);
    case 'flag':
      return walk.flags.some(({ id }) => id === goal.id);
    case 'raise':
      return raisesIn(guide, walk.facts, goal.id).includes(goal.index ?? 0);
    default: {
      const wanted = goalKey(goal);
      for (const key of reached(guide, visit)) if (key === wanted) return true;
      return false;
    }
  }
}

/** Everything that happens in a visit, by the names of {@link goalKey}. */
export function* reached(guide: Guide, visit: Visit): Generator<string> {
  const { walk, situation } = visit;
  yield* offers(guide, visit);
  for (const fact of walk.facts.keys()) yield `fact ${fact}`;
  for (const { id } of walk.flags) {
    yield `flag ${id}`;
    for (const index of raisesIn(guide, walk.facts, id)) yield `raise ${id} ${index}`;
  }
  for (const caution of guide.cautions) if (holds(caution, walk.facts)) yield `caution ${caution.id}`;
  // An unfinished visit without a stop has no result yet.
  if (walk.next && !walk.stop) return;
  const assessment = assess(guide, situation, {}, walk);
  for (const action of assessment.actions) yield `action ${action}`;
  if (assessment.plan) yield* inPlan(guide, visit, assessment.plan);
}

/** Options are offered by what stood when their question was asked. */
function* offers(guide: Guide, { walk, situation }: Visit): Generator<string> {
  const facts = new Set(regionOf(guide, situation.region).facts);
  const shown = walk.next && !walk.stop ? [...walk.asked, walk.next] : walk.asked;
  for (const question of shown) {
    yield `asked ${question.id}`;
    for (const option of offered(question.options, facts)) {
      yield `offered ${option.id}`;
      for (const under of offered(option.options ?? [], facts)) yield `offered ${under.id}`;
    }
    const answer = walk.answers[question.id];
    if (answer !== undefined) for (const [fact] of factsSetBy(question, answer)) facts.add(fact);
  }
}

/** Which raises of a flag hold. */
function raisesIn(guide: Guide, facts: Facts, id: Id): readonly number[] {
  const flag = guide.flags.find((each) => each.id === id);
  if (!flag || !holds(flag, facts)) return [];
  return (flag.raised ?? []).flatMap((raise, index) => (holds(raise, facts) ? [index] : []));
}

function* inPlan(guide: Guide, { walk, situation }: Visit, plan: Plan): Generator<string> {
  const cautions = guide.cautions.filter((caution) => holds(caution, walk.facts)).map(({ id }) => id);
  const facts = new Set([...walk.facts.keys(), ...cautions]);
  for (const [index, cause] of plan.causes.entries()) {
    yield `cause ${cause}`;
    if (index === 0) yield `leads ${cause}`;
  }
  for (const { rows } of guide.choices) {
    const row = rows.find((each) => holds(each, facts));
    if (row) yield `row ${row.id}`;
  }
  for (const { open } of plan.choices) for (const side of open) yield `side ${side}`;
  for (const picks of [{}, ...picksIn(plan)])
    for (const { remedy } of assess(guide, situation, { picks }, walk).plan?.offers ?? [])
      yield `remedy ${remedy}`;
}

/** Every single pick of a side that the plan leaves open and does not go by already. */
const picksIn = ({ choices }: Plan): readonly Readonly<Record<Id, Id>>[] =>
  choices.flatMap(({ id, open, active }) =>
    open.filter((side) => !active.includes(side) || active.length > 1).map((side) => ({ [id]: side })),
  );
