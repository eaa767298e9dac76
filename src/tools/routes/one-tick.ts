import { factsSetBy, offered } from '../../guide/answer.js';
import { rank } from '../../guide/flags.js';
import {
  NONE,
  NOT_SURE,
  PHASES,
  type Answer,
  type Answers,
  type Condition,
  type Guide,
  type Id,
  type Level,
  type Question,
} from '../../guide/guide.js';
import { isOffered } from '../../guide/route-effects.js';
import { named } from '../../guide/guide-ids.js';
import { answersTo } from '../../guide/invariants/jobs.js';
import { questionsOf, walk, type Walk } from '../../guide/walk.js';
import type { Visit } from './calm.js';

/** What one answer does to a visitor who has nothing else to tell. */
export interface Tick {
  readonly answer: Answer;
  readonly level: Level;
  /** The flags that this answer raises, highest first. */
  readonly flags: readonly Id[];
  /** The question after which help is named, where it comes before the last one. */
  readonly toldAfter?: Id;
  /** Questions that this answer takes away or brings, measured by the visitor who has nothing else to tell. */
  readonly skips: readonly Id[];
  readonly brings: readonly Id[];
}

export interface AskedQuestion {
  readonly question: Question;
  /** Answers that nobody can give who ticks nothing else, such as one offered to children only. */
  readonly unreached: readonly Answer[];
  readonly ticks: readonly Tick[];
}

/**
 * Every question with what each of its answers does by itself.
 * @param visitors the calmest visitor of each route: an answer is given in place of the first one's who is asked
 */
export function* oneTickEach(
  guide: Guide,
  visit: Visit,
  visitors: readonly Answers[],
): Generator<AskedQuestion> {
  const calm: Answers = Object.assign({}, ...[...visitors].reverse()) as Answers;
  const read = readFacts(guide);
  const walked = visitors.map((said) => {
    const place = walk(guide, { ...visit, answers: said });
    return { answers: { ...calm, ...said }, place, asked: new Set(place.asked) };
  });
  for (const question of questionsOf(guide, visit.checkingIn)) {
    const asking = walked.filter(({ asked }) => asked.has(question));
    const unreached: Answer[] = [];
    const given = answersTo(guide, question).flatMap((answer) => {
      const by = asking.find(({ place }) =>
        isOffered(question, answer, factsBefore(guide, visit, place, question)),
      );
      if (!by) unreached.push(answer);
      if (!by) return [];
      // Most answers set nothing that a question or a flag reads, and need not be followed.
      if (saysTheSame(question, answer, by.place.answers[question.id], read))
        return [{ answer, place: by.place, calmly: by.place }];
      const answers = { ...by.answers, [question.id]: answer };
      return [{ answer, place: answeredOn(guide, visit, answers), calmly: by.place }];
    });
    yield { question, unreached, ticks: ticksOf(guide, visit, question, given) };
  }
}

function factsBefore(
  guide: Guide,
  visit: Visit,
  { asked, answers, facts }: Walk,
  question: Question,
): Walk['facts'] {
  const conditional = question.options.some(
    (option) => isConditional(option) || option.options?.some(isConditional),
  );
  if (!conditional) return facts;
  const before = asked.slice(0, asked.indexOf(question));
  const said = Object.fromEntries(before.map(({ id }) => [id, answers[id] as Answer]));
  return walk(guide, { ...visit, answers: said }).facts;
}

const isConditional = (option: Question['options'][number]): boolean =>
  offered([option], { has: () => false }).length === 0 || option.unless !== undefined;

interface Given {
  readonly answer: Answer;
  /** Where the visitor stands who gives it, and where they would stand with their own answer. */
  readonly place: Walk;
  readonly calmly: Walk;
}

/** Whether two answers differ in nothing that decides what is asked or which flags stand. */
function saysTheSame(
  question: Question,
  answer: Answer,
  other: Answer | undefined,
  read: ReadonlySet<Id>,
): boolean {
  if (other === undefined || [answer, other].flat().some((id) => id.startsWith(NOT_SURE))) return false;
  const said = [answer, other].map(
    (each) => new Set(factsSetBy(question, each).flatMap(([fact]) => (read.has(fact) ? [fact] : []))),
  );
  return said[0]?.size === said[1]?.size && [...(said[0] ?? [])].every((fact) => said[1]?.has(fact));
}

/** Every fact that a question, an option or a flag looks at. */
function readFacts({ questions, flags }: Guide): ReadonlySet<Id> {
  const options = questions.flatMap((question) => question.options);
  const conditions: readonly Condition[] = [
    ...questions,
    ...options,
    ...options.flatMap((option) => option.options ?? []),
    ...flags,
    ...flags.flatMap(({ raised = [] }) => raised),
  ];
  return new Set(conditions.flatMap(named));
}

function ticksOf(guide: Guide, visit: Visit, question: Question, given: readonly Given[]): readonly Tick[] {
  // The calmest visitor may stand under a flag. What all answers to a question share is not of its making.
  const isShared = (flag: Id): boolean =>
    question.kind === 'list' || given.every(({ place }) => place.flags.some(({ id }) => id === flag));
  return given.map(({ answer, place, calmly }) => {
    const known = new Set(calmly.flags.map(({ id }) => id).filter(isShared));
    const raised = place.flags
      .filter(({ id }) => !known.has(id))
      .sort((a, b) => rank(b.level) - rank(a.level));
    const level = raised[0]?.level ?? 'selfcare';
    const toldAfter = rank(level) >= rank('urgent') ? stopIn(guide, visit, place, question.id) : undefined;
    return {
      answer,
      level,
      flags: raised.map(({ id }) => id),
      ...(toldAfter !== undefined && { toldAfter }),
      skips: without(calmly, place),
      brings: without(place, calmly),
    };
  });
}

/** The questions that are asked in one place and not in the other. */
function without({ asked }: Walk, other: Walk): readonly Id[] {
  if (asked === other.asked) return [];
  const there = new Set(other.asked);
  return asked.filter((question) => !there.has(question)).map(({ id }) => id);
}

/** Where it ends with "none of these", or the first answer of those that take one, to whatever else comes up. */
function answeredOn(guide: Guide, visit: Visit, answers: Answers): Walk {
  let all = answers;
  for (;;) {
    const place = walk(guide, { ...visit, answers: all });
    const { next, facts } = place;
    if (!next) return place;
    const [first] = offered(next.options, facts);
    all = { ...all, [next.id]: next.kind === 'list' ? [NONE] : (first?.id ?? NOT_SURE) };
  }
}

/** The question after whose answer help is named, before the others are asked. */
function stopIn(guide: Guide, visit: Visit, { asked, answers }: Walk, from: Id): Id | undefined {
  const stopsAfter = (count: number): boolean => {
    const said = Object.fromEntries(asked.slice(0, count).map(({ id }) => [id, answers[id] as Answer]));
    return walk(guide, { ...visit, answers: said }).stop !== undefined;
  };
  const first = asked.findIndex(({ id }) => id === from) + 1;
  if (first < asked.length && stopsAfter(first)) return from;
  for (const phase of PHASES) {
    const counts = asked.flatMap((next, count) => (count >= first && next.phase === phase ? [count] : []));
    const [last] = counts.slice(-1);
    if (last === undefined || !stopsAfter(last)) continue;
    // While a part of the conversation lasts, what could still make it worse only becomes less.
    let [low, high] = [counts[0] ?? last, last];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (stopsAfter(middle)) high = middle;
      else low = middle + 1;
    }
    return asked[low - 1]?.id;
  }
  return undefined;
}
