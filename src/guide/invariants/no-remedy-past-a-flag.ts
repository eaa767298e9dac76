import { couldHold, holds } from '../condition.js';
import { rank } from '../flags.js';
import type { Flag, Guide, Id, Question } from '../guide.js';
import { possibleFacts, questionsOf } from '../walk.js';
import type { Breach } from './breach.js';
import type { Invariant } from './invariant.js';
import type { PickedVisit } from './table.js';

const URGENT = rank('urgent');

/** Worked out here from the guide alone, so that a fault in the walk is seen as well as a fault in the guide. */
export const noRemedyPastAFlag: Invariant = {
  number: 1,
  id: 'no-remedy-past-a-flag',
  says: 'No route reaches a remedy while an emergency or urgent question is unasked, or a flag stands.',
  check: ({ guide }) => {
    const pressing = guide.flags.filter((flag) => highest(flag) >= URGENT);
    const raising = raisingQuestions(guide, pressing);
    const regional = new Set(Object.values(guide.regions).flatMap(({ facts }) => facts));
    return {
      *visit(visit) {
        const { plan } = visit.assessment;
        if (!plan) return;
        yield* standingFlags(visit, pressing, regional);
        yield* unaskedQuestions(visit, guide, raising);
      },
    };
  },
};

const highest = ({ level, raised = [] }: Flag): number =>
  Math.max(rank(level), ...raised.map((raise) => rank(raise.level)));

/** Comfort beside an urgent flag is for what differs by country, and for nothing else. */
const leavesComfort = ({ comfort, when = [] }: Flag, regional: ReadonlySet<Id>): boolean =>
  comfort === true && when.some((fact) => regional.has(fact));

function* standingFlags(
  { situation, walk, assessment }: PickedVisit,
  pressing: readonly Flag[],
  regional: ReadonlySet<Id>,
): Generator<Breach> {
  for (const flag of pressing) {
    if (!holds(flag, walk.facts)) continue;
    const raises = (flag.raised ?? []).filter((raise) => holds(raise, walk.facts));
    const level = Math.max(rank(flag.level), ...raises.map((raise) => rank(raise.level)));
    if (level < URGENT || (level === URGENT && leavesComfort(flag, regional))) continue;
    yield {
      about: flag.id,
      message: `A plan is shown although the flag "${flag.id}" stands. Only a flag that depends on the country may leave room for comfort.`,
      visit: situation,
    };
  }
  for (const { id, level, unsureOf } of assessment.flags)
    if (unsureOf !== undefined && rank(level) >= URGENT)
      yield { about: id, message: `A plan is shown although "${id}" rules nothing out.`, visit: situation };
}

/** The pressing flags that read something the answers to a question can set. */
interface Raising {
  readonly facts: ReadonlySet<Id>;
  readonly flags: readonly Flag[];
}

const raisingQuestions = (guide: Guide, pressing: readonly Flag[]): ReadonlyMap<Question, Raising> =>
  new Map(
    guide.questions.map((question) => {
      const facts = new Set(possibleFacts(question));
      const reads = ({ when = [], whenAny = [] }: Flag): boolean =>
        [...when, ...whenAny].some((fact) => facts.has(fact));
      return [question, { facts, flags: pressing.filter(reads) }];
    }),
  );

function* unaskedQuestions(
  { situation, walk }: PickedVisit,
  guide: Guide,
  raising: ReadonlyMap<Question, Raising>,
): Generator<Breach> {
  const asked = new Set(walk.asked);
  for (const question of questionsOf(guide, situation.checkingIn, situation.rechecking)) {
    const { facts = new Set<Id>(), flags = [] } = raising.get(question) ?? {};
    if (flags.length === 0 || asked.has(question)) continue;
    const missed = flags.find((flag) => couldRaise(facts, flag, walk.facts));
    if (missed)
      yield {
        about: question.id,
        message: `A plan is shown although "${question.id}" was not asked, whose answer could raise "${missed.id}". Ask it of everyone, or let the flag depend on what the question depends on.`,
        visit: situation,
      };
  }
}

/** Whether the answers to a question could bring a flag to stand that does not. */
function couldRaise(own: ReadonlySet<Id>, flag: Flag, facts: ReadonlyMap<Id, Id>): boolean {
  const news = [...(flag.when ?? []), ...(flag.whenAny ?? [])].some(
    (fact) => own.has(fact) && !facts.has(fact),
  );
  if (!news || holds(flag, facts)) return false;
  const spokenAgainst = flag.unless?.some((fact) => facts.has(fact)) ?? false;
  return !spokenAgainst && couldHold(flag, { has: (fact) => own.has(fact) || facts.has(fact) });
}
