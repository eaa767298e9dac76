import { allOf, factsSetBy, isProblem, readAnswer, settableFacts } from './answer.js';
import { holds } from './condition.js';
import { emergencyWithin, raisedFlags, unsureFlags, type RaisedFlag } from './flags.js';
import { PHASES, type Answer, type Answers, type Guide, type Id, type Question } from './guide.js';
import { own, regionOf } from './region.js';

/** Everything that a place in the conversation is worked out from. */
export interface Situation {
  readonly answers: Answers;
  /** A country code; unknown ones get the guide's default region. */
  readonly region?: string | undefined;
  /** Whether the visitor has come back to say how it goes. */
  readonly checkingIn?: boolean | undefined;
  /** Whether a remedy made it worse: the warning signs are asked again, in short form. */
  readonly rechecking?: boolean | undefined;
}

/** Where the answers lead. */
export interface Walk {
  /** The questions that were worth asking and are answered, in order. */
  readonly asked: readonly Question[];
  /** Their answers, as they were read. */
  readonly answers: Answers;
  /** The first question that is worth asking and not answered. */
  readonly next?: Question;
  /** The facts that stand, each with what set it: an option, a reserved answer, or the region. */
  readonly facts: ReadonlyMap<Id, Id>;
  readonly flags: readonly RaisedFlag[];
  /** Set when help comes before any further question. */
  readonly stop?: 'emergency' | 'urgent';
}

/** The questions of a visit in the order in which they are asked. */
export function questionsOf(guide: Guide, checkingIn = false, rechecking = false): readonly Question[] {
  const kind = checkingIn ? 'later' : rechecking ? 'again' : 'first';
  const known = orders.get(guide) ?? {};
  orders.set(guide, known);
  return (known[kind] ??= inOrder(guide, checkingIn, new Set(kind === 'again' ? shortForm(guide) : [])));
}

// Every walk begins with them, and a proof walks millions of times.
const orders = new WeakMap<Guide, Partial<Record<'first' | 'later' | 'again', readonly Question[]>>>();

const inOrder = (guide: Guide, checkingIn: boolean, short: ReadonlySet<Question>): readonly Question[] =>
  PHASES.flatMap((phase) =>
    guide.questions.filter(
      (question) =>
        question.phase === phase && (phase !== 'checking-in' || checkingIn || short.has(question)),
    ),
  );

/** The warning signs in short form: what a check-in asks before it asks how the pain is going. */
export function shortForm({ questions }: Pick<Guide, 'questions'>): readonly Question[] {
  const later = questions.filter(({ phase }) => phase === 'checking-in');
  const trend = later.findIndex(({ options }) => options.some(({ trend }) => trend !== undefined));
  return later.slice(0, Math.max(trend, 0)).filter(({ kind }) => kind === 'list');
}

/**
 * Replays the answers through the guide, from the first question to the first gap.
 * Answers to questions that are not worth asking, or that the guide no longer offers, count for nothing.
 */
export function walk(guide: Guide, { answers, region, checkingIn, rechecking }: Situation): Walk {
  const facts = new Map<Id, Id>(regionOf(guide, region).facts.map((fact) => [fact, 'region']));
  const read: Record<Id, Answer> = {};
  const take = (question: Question): boolean => {
    const answer = readAnswer(question, own(answers, question.id), facts);
    if (isProblem(answer)) return false;
    read[question.id] = answer;
    for (const [fact, by] of factsSetBy(question, answer)) if (!facts.has(fact)) facts.set(fact, by);
    return true;
  };
  const asked: Question[] = [];
  const questions = questionsOf(guide, checkingIn, rechecking);
  let gap = questions.length;
  for (const [index, question] of questions.entries()) {
    if (!holds(question, facts)) continue;
    if (!take(question)) {
      gap = index;
      break;
    }
    asked.push(question);
  }
  const next = questions[gap];
  const rest = questions.slice(gap);
  const flagged = (): readonly RaisedFlag[] => [
    ...raisedFlags(guide, facts),
    ...unsureFlags(guide, asked, read),
  ];
  let flags = flagged();
  if (next?.phase === 'checking-in' && stopFor(guide, facts, flags, rest) === 'urgent') {
    // A new sign is added to what was said on the visit before: together they may be an emergency.
    for (const question of rest)
      if (question.phase !== 'checking-in' && holds(question, facts)) take(question);
    flags = flagged();
  }
  const stop = stopFor(guide, facts, flags, rest);
  return { asked, answers: read, facts, flags, ...(next && { next }), ...(stop && { stop }) };
}

/**
 * An emergency is told at once. Urgent help is told as soon as no question left in this part of the
 * conversation could make it an emergency. Urgent flags that leave room for comfort wait for the plan.
 */
function stopFor(
  guide: Guide,
  facts: ReadonlyMap<Id, Id>,
  flags: readonly RaisedFlag[],
  rest: readonly Question[],
): Walk['stop'] {
  if (flags.some(({ level }) => level === 'emergency')) return 'emergency';
  if (!flags.some(({ level, comfort }) => level === 'urgent' && !comfort)) return undefined;
  const left = rest.filter(({ phase }) => phase === rest[0]?.phase).flatMap(possibleFacts);
  return left.length > 0 && emergencyWithin(guide, [...facts.keys(), ...left]) ? undefined : 'urgent';
}

/** Every fact that some answer to a question could set. */
export const possibleFacts = (question: Question): readonly Id[] => [
  ...settableFacts(allOf(question)),
  ...(question.lacking?.sets ?? []),
  ...(question.none ?? []),
  ...(question.unsure ?? []),
];
