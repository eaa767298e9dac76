import { settableFacts } from './answer.js';
import { rank } from './flags.js';
import type { Condition, Flag, Guide, Id, Question, Remedy } from './guide.js';
import type { GuideIds } from './guide-ids.js';
import { shown, type Problem } from './problem.js';

/** What a guide says that no guide may say, though every name in it is known. */
export function* meaninglessRules(guide: Guide, ids: GuideIds): Generator<Problem> {
  if (guide.nextCheck <= guide.checked)
    yield {
      path: 'guide.nextCheck',
      message: `${shown(guide.nextCheck)} is not after ${shown(guide.checked)}. Set it after the day of the check.`,
    };
  yield* conversationProblems(guide);
  for (const [index, question] of guide.questions.entries())
    yield* questionProblems(question, ids, `guide.questions[${index}]`);
  for (const [index, flag] of guide.flags.entries()) yield* flagProblems(flag, `guide.flags[${index}]`);
  yield* restingOnBoxes(guide);
  for (const [index, { id }] of guide.cautions.entries())
    if (ids.facts.has(id))
      yield {
        path: `guide.cautions[${index}].id`,
        message: `${shown(id)} is also a fact. Give the caution an id of its own.`,
      };
  yield* planProblems(guide);
}

/** Every conversation begins with one question at most, and looks for emergencies. */
function* conversationProblems({ questions, flags }: Guide): Generator<Problem> {
  const welcoming = questions.flatMap(({ phase }, index) => (phase === 'welcome' ? [index] : []));
  for (const index of welcoming.slice(1))
    yield {
      path: `guide.questions[${index}].phase`,
      message: '"welcome" has a question already. Ask this one in another phase.',
    };
  if (!questions.some(({ phase }) => phase === 'screening'))
    yield {
      path: 'guide.questions',
      message: 'No question is asked in "screening". Ask about the signs of an emergency there.',
    };
  if (!flags.some(({ level }) => level === 'emergency'))
    yield {
      path: 'guide.flags',
      message: 'No flag has the level "emergency". Add the signs of an emergency.',
    };
}

function* questionProblems(question: Question, { usedFacts }: GuideIds, at: string): Generator<Problem> {
  yield* unusedFacts(question.none, usedFacts, `${at}.none`);
  yield* unusedFacts(question.lacking?.sets, usedFacts, `${at}.lacking.sets`);
  const own = new Set(question.options.map(({ id }) => id));
  for (const [index, id] of (question.lacking?.options ?? []).entries())
    if (!own.has(id))
      yield {
        path: `${at}.lacking.options[${index}]`,
        message: `${shown(id)} is not an option of this question. Correct the spelling.`,
      };
  yield* unusedFacts(question.unsure, usedFacts, `${at}.unsure`);
  if (question.kind === 'one' && question.none)
    yield { path: `${at}.none`, message: 'A question of kind "one" offers no "none of these". Remove it.' };
  if (question.kind === 'list' && question.also)
    yield {
      path: `${at}.also`,
      message: 'Every option of a list is a box already. Move these to its options, or make the kind "one".',
    };
  const tellsTrend = question.kind === 'one' && question.phase === 'checking-in';
  for (const [index, option] of question.options.entries()) {
    const path = `${at}.options[${index}]`;
    yield* unusedFacts(option.unsure, usedFacts, `${path}.unsure`);
    if (option.options && question.kind === 'one')
      yield {
        path: `${path}.options`,
        message:
          'An option of a question of kind "one" opens no others. Make the kind "list" or remove them.',
      };
    for (const [under, { trend, hours, unsure }] of (option.options ?? []).entries()) {
      if (trend) yield misplacedTrend(`${path}.options[${under}]`);
      if (hours !== undefined) yield misplacedHours(`${path}.options[${under}]`);
      if (unsure) yield idleUnsure(`${path}.options[${under}]`);
    }
    if (option.trend && !tellsTrend) yield misplacedTrend(path);
    if (option.hours !== undefined && !tellsTrend) yield misplacedHours(path);
    if (option.unsure && !option.options) yield idleUnsure(path);
  }
}

const misplacedTrend = (at: string): Problem => ({
  path: `${at}.trend`,
  message: 'A trend is told only by questions of kind "one" in the phase "checking-in". Remove it.',
});

const misplacedHours = (at: string): Problem => ({
  path: `${at}.hours`,
  message: 'Hours are told only by questions of kind "one" in the phase "checking-in". Remove them.',
});

const idleUnsure = (at: string): Problem => ({
  path: `${at}.unsure`,
  message: 'Nobody is asked which, as this opens no options. Remove it.',
});

/** A fact that nothing else knows of is most likely misspelt. */
function* unusedFacts(
  list: readonly Id[] | undefined,
  used: ReadonlySet<Id>,
  at: string,
): Generator<Problem> {
  for (const [index, id] of (list ?? []).entries())
    if (!used.has(id))
      yield {
        path: `${at}[${index}]`,
        message: `${shown(id)} is a fact that nothing reads and no option sets. Correct the spelling or remove it.`,
      };
}

/** Nothing may cancel a sign that help is needed today, and no flag may be raised to where it stands. */
function* flagProblems(flag: Flag, at: string): Generator<Problem> {
  const { level, raised = [], comfort, unless } = flag;
  const highest = raised.reduce((top, raise) => Math.max(top, rank(raise.level)), rank(level));
  const mayCancel = highest < rank('urgent') || (comfort && highest === rank('urgent'));
  if (unless && !mayCancel) yield cancelled(at);
  if (comfort && level !== 'urgent')
    yield {
      path: `${at}.comfort`,
      message: `Comfort beside a flag of the level ${shown(level)} is not a choice. Use it on urgent flags only.`,
    };
  for (const [index, raise] of raised.entries()) {
    const path = `${at}.raised[${index}]`;
    if (rank(raise.level) <= rank(level))
      yield {
        path: `${path}.level`,
        message: `${shown(raise.level)} is not above ${shown(level)}. Raise the flag to a higher level.`,
      };
    if (raise.unless && rank(raise.level) >= rank('urgent')) yield cancelled(path);
  }
}

const cancelled = (at: string): Problem => ({
  path: `${at}.unless`,
  message: 'Nothing may cancel an emergency or urgent flag, unless it is urgent with comfort. Remove it.',
});

/** Nobody is asked whether they are not sure about a box, so nothing that keeps a visitor safe may rest on one. */
function* restingOnBoxes({ questions, flags, cautions }: Guide): Generator<Problem> {
  const boxes = new Set(questions.flatMap(({ also = [] }) => settableFacts(also)));
  if (boxes.size === 0) return;
  const placed: readonly (readonly [condition: Condition, at: string])[] = [
    ...flags.flatMap((flag, index) => [
      [flag, `guide.flags[${index}]`] as const,
      ...(flag.raised ?? []).map(
        (raise, place) => [raise, `guide.flags[${index}].raised[${place}]`] as const,
      ),
    ]),
    ...cautions.map((caution, index) => [caution, `guide.cautions[${index}]`] as const),
  ];
  for (const [condition, at] of placed)
    for (const key of ['when', 'whenAny', 'unless'] as const)
      for (const [index, id] of (condition[key] ?? []).entries())
        if (boxes.has(id))
          yield {
            path: `${at}.${key}[${index}]`,
            message: `${shown(id)} is told by a box beside an answer, where nobody can say "not sure". Ask it as a question of its own.`,
          };
}

/** Whatever the answers and cautions, every plan holds something to do; and every remedy is in some plan. */
function* planProblems({ causes, choices, remedies }: Guide): Generator<Problem> {
  const owners = new Map<Id, string>();
  const reachable = new Set(causes.flatMap(({ fits }) => fits));
  for (const { instead = [] } of choices) for (const id of instead) reachable.add(id);
  for (const [index, { sides }] of choices.entries())
    for (const [place, side] of sides.entries()) {
      const at = `guide.choices[${index}].sides[${place}]`;
      for (const id of side.with ?? []) reachable.add(id);
      for (const [position, id] of side.remedies.entries()) {
        const owner = owners.get(id);
        if (owner !== undefined)
          yield {
            path: `${at}.remedies[${position}]`,
            message: `${shown(id)} already belongs to ${owner}. Leave it to one side.`,
          };
        else owners.set(id, at);
        reachable.add(id);
      }
    }
  const always = new Set(remedies.filter(isAlways).flatMap(({ id }) => (owners.has(id) ? [] : id)));
  for (const [index, { id, fits }] of causes.entries())
    if (!fits.some((remedy) => always.has(remedy)))
      yield {
        path: `guide.causes[${index}].fits`,
        message: `Every remedy for ${shown(id)} can be left out. Add one that has no condition, no withheldBy, no notWith and no side.`,
      };
  yield* remedyProblems(remedies, reachable);
}

/** Whether nothing can keep this remedy out of a plan, but for belonging to a side. */
const isAlways = ({ when, whenAny, unless, withheldBy, notWith }: Remedy): boolean =>
  [when, whenAny, unless, withheldBy, notWith].every((list) => !list?.length);

function* remedyProblems(remedies: readonly Remedy[], reachable: ReadonlySet<Id>): Generator<Problem> {
  const givesWayTo = new Map(remedies.map(({ id, notWith }) => [id, new Set(notWith)]));
  for (const [index, { id, notWith = [] }] of remedies.entries()) {
    const at = `guide.remedies[${index}]`;
    if (!reachable.has(id))
      yield {
        path: `${at}.id`,
        message: `${shown(id)} is in no cause's fits and on no side, so it is never offered. Add it to one or remove it.`,
      };
    for (const [position, other] of notWith.entries())
      if (givesWayTo.get(other)?.has(id))
        yield {
          path: `${at}.notWith[${position}]`,
          message: `${shown(id)} and ${shown(other)} both give way, so neither is offered. Let only one give way.`,
        };
  }
}
