import { offered } from '../../guide/answer.js';
import { rank } from '../../guide/flags.js';
import {
  NONE,
  NOT_SURE,
  PHASES,
  type Answer,
  type Answers,
  type Guide,
  type Id,
  type Level,
  type Question,
} from '../../guide/guide.js';
import { isOffered } from '../../guide/route-effects.js';
import { singleAnswers } from '../../guide/routes.js';
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
  const walked = visitors.map((answers) => ({ answers, place: walk(guide, { ...visit, answers }) }));
  for (const question of questionsOf(guide, visit.checkingIn)) {
    const asking = walked.filter(({ place }) => place.asked.includes(question));
    const unreached: Answer[] = [];
    const given = singleAnswers(question).flatMap((answer) => {
      const by = asking.find(({ place }) =>
        isOffered(question, answer, factsBefore(guide, visit, place, question)),
      );
      if (!by) unreached.push(answer);
      return by ? [givenBy(guide, visit, by.place, { ...calm, ...by.answers }, question, answer)] : [];
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

function givenBy(
  guide: Guide,
  visit: Visit,
  calmly: Walk,
  calm: Answers,
  { id }: Question,
  answer: Answer,
): Given {
  const answers = answeredOn(guide, visit, { ...calm, [id]: answer });
  return { answer, place: walk(guide, { ...visit, answers }), calmly };
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
    const asked = place.asked.map(({ id }) => id);
    const calmlyAsked = calmly.asked.map(({ id }) => id);
    return {
      answer,
      level,
      flags: raised.map(({ id }) => id),
      ...(toldAfter !== undefined && { toldAfter }),
      skips: calmlyAsked.filter((each) => !asked.includes(each)),
      brings: asked.filter((each) => !calmlyAsked.includes(each)),
    };
  });
}

/** Answers to whatever else comes up: "none of these", or the first answer of those that take one. */
function answeredOn(guide: Guide, visit: Visit, answers: Answers): Answers {
  let all = answers;
  for (;;) {
    const { next, facts } = walk(guide, { ...visit, answers: all });
    if (!next) return all;
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
