import { factsSetBy, isProblem, readAnswer, trendIn, unsureOf, type AnswerProblem } from '../guide/answer.js';
import { assess, trendOf, type Assessment } from '../guide/assess.js';
import type { Facts } from '../guide/condition.js';
import { raisedFlags, rank } from '../guide/flags.js';
import type { Answer, Guide, Id, Level, Phase, Question, Trend } from '../guide/guide.js';
import { questionsLeft, STALE } from '../guide/questions-left.js';
import { shortForm, walk, type Situation, type Walk } from '../guide/walk.js';
import { inHindsight, opened, withCareSince } from './care.js';
import type { Journey, Trial } from './journey.js';

/** What the place in the conversation is worked out from. */
export interface Standing {
  readonly guide: Guide;
  readonly region: string | undefined;
  readonly without: readonly Id[];
  readonly journey: Journey;
  /** The question that the visitor went back to. */
  readonly at: Id | undefined;
}

/** Where a visitor stands: always replayed from the answers, never stored. */
export interface Place {
  readonly walk: Walk;
  /** The question to show. */
  readonly question: Question | undefined;
  /** Whether it is one that the visitor went back to. */
  readonly mending: boolean;
  readonly assessment: Assessment;
}

/** What a place is worked out from, in the words of the core. */
export const situationOf = ({
  journey: { answers, checkingIn, rechecking },
  region,
}: Pick<Standing, 'journey' | 'region'>): Situation => ({ answers, region, checkingIn, rechecking });

const places = new WeakMap<Standing, Place>();

/** The place of a standing, worked out once. */
export function placeOf(standing: Standing): Place {
  const known = places.get(standing);
  if (known) return known;
  const { guide, journey, without, at } = standing;
  const situation = situationOf(standing);
  const walked = walk(guide, situation);
  const back = walked.asked.find(({ id }) => id === at);
  let assessment: Assessment | undefined;
  const place: Place = {
    walk: walked,
    question: back ?? (walked.stop ? undefined : walked.next),
    mending: back !== undefined,
    get assessment() {
      const tried = inHindsight(journey, trendOf(walked));
      return (assessment ??= assess(guide, situation, { without, picks: journey.picks, tried }, walked));
    },
  };
  places.set(standing, place);
  return place;
}

/** The part of the conversation that the question to show belongs to. */
export const phaseOf = (standing: Standing): Phase | undefined => placeOf(standing).question?.phase;

/** Whether a flag stands that comes before anything else. Someone who went back is mending an answer. */
export const needsHelp = (standing: Standing): boolean => {
  const { question, walk } = placeOf(standing);
  return walk.stop !== undefined && question === undefined;
};

/** Whether the check-in is answered, and with "better". */
export const gotBetter = (standing: Standing): boolean => {
  const { question, mending, assessment } = placeOf(standing);
  const { checkingIn, rechecking } = standing.journey;
  if (!checkingIn || rechecking || mending || question) return false;
  return assessment.trend === 'better' && rank(assessment.level) < rank('urgent');
};

/** How the journey would end here: with help, with a plan, or because it got better. */
export function resultOf(standing: Standing): { kind: 'escalated' | 'concluded'; level: Level } | undefined {
  const { question, assessment } = placeOf(standing);
  if (question) return undefined;
  const { level } = assessment;
  if (needsHelp(standing)) return { kind: 'escalated', level };
  if (gotBetter(standing)) return { kind: 'concluded', level };
  return { kind: level === 'selfcare' ? 'concluded' : 'escalated', level };
}

/**
 * Reads an answer to the question shown. A sign of an emergency is not held up by a detail that is missing
 * beside it: the detail then counts as "not sure which".
 * @returns the answer, or what is missing; nothing when another question is shown: stale answers are refused
 */
export function readHere(
  standing: Standing,
  question: Id,
  value: unknown,
): Answer | AnswerProblem | undefined {
  const { question: shown, walk } = placeOf(standing);
  if (shown?.id !== question) return undefined;
  const asGiven = readAnswer(shown, value, walk.facts);
  const filled: unknown[] = [value].flat();
  if (!isProblem(asGiven)) return asGiven;
  let read: Answer | AnswerProblem = asGiven;
  while (isProblem(read) && read.problem === 'incomplete') {
    filled.push(unsureOf(read.option));
    read = readAnswer(shown, filled, walk.facts);
  }
  if (isProblem(read)) return read;
  const before = walkTo(standing, question);
  const facts = new Set([...before.facts.keys(), ...factsSetBy(shown, read).map(([fact]) => fact)]);
  const emergency = raisedFlags(standing.guide, facts).some(({ level }) => level === 'emergency');
  return emergency ? read : asGiven;
}

/** The walk up to a question: the answer that is being mended does not count. */
const walkTo = ({ guide, journey, region }: Standing, question: Id): Walk =>
  walk(guide, situationOf({ journey: without(journey, (id) => id === question), region }));

/** The facts that stood when the question shown was first asked: its own answer and later ones do not count. */
export function factsBefore(standing: Standing): Facts {
  const { mending, question, walk } = placeOf(standing);
  return mending && question ? walkTo(standing, question.id).facts : walk.facts;
}

/** Whether a question takes this answer, here and now. */
export function accepts(standing: Standing, question: Id, value: unknown): boolean {
  const read = readHere(standing, question, value);
  return read !== undefined && !isProblem(read);
}

/**
 * How many questions can come at most after the one shown. It falls with every answer, and grows only when the
 * visitor goes back. All that was said elsewhere still stands while an answer is mended.
 */
export function questionsAfter(standing: Standing): number {
  const { question } = placeOf(standing);
  const journey = without(standing.journey, (id) => id === question?.id);
  const left = questionsLeft(standing.guide, situationOf({ journey, region: standing.region }));
  return question ? Math.max(0, left - 1) : left;
}

/** Works out in advance what takes longest of the first {@link questionsAfter} about a guide. */
export const lookAhead = (guide: Guide, region: string | undefined): void => {
  questionsLeft(guide, { answers: {}, region });
};

/** The question before the one shown; from a result, the one answered last. */
export function previousQuestion(standing: Standing): Id | undefined {
  const { mending, walk } = placeOf(standing);
  const { asked } = walk;
  if (mending) return asked[asked.findIndex(({ id }) => id === standing.at) - 1]?.id;
  // Answers are kept in the order in which they were given last.
  return Object.keys(standing.journey.answers)
    .reverse()
    .find((id) => asked.some((question) => question.id === id));
}

/**
 * The journey with an answer added. In a check-in, "worse" takes back every answer about warning signs, and
 * both it and "the same" take back how it was: the way on leads through them again. "Better" leaves the plan.
 */
export function withAnswer(standing: Standing, question: Id, value: unknown): Journey {
  const { guide, journey } = standing;
  const shown = placeOf(standing).question;
  const read = readHere(standing, question, value);
  if (!shown || read === undefined || isProblem(read)) return journey;
  const others = without(journey, (id) => id === question);
  const answers = { ...others.answers, [question]: read };
  const answered = { ...others, answers };
  const stale: readonly Phase[] = STALE[trendIn(shown, read) ?? 'better'];
  return without(answered, isIn(guide, stale));
}

/**
 * The journey, after an answer, with the start of home care where that is known now.
 * @param at when it was answered
 */
export const withStart = (standing: Standing, question: Id, at: number | undefined): Journey =>
  withCareSince(standing.guide, standing.journey, question, hasPlan(standing), at);

/**
 * The journey with the check-in opened, and nothing said in it yet.
 * @param at when: milliseconds since 1970, where that is known
 */
export const withCheckIn = (standing: Standing, at: number | undefined): Journey => {
  const { guide, journey } = standing;
  const { walk } = placeOf(standing);
  return opened(guide, without(journey, isIn(guide, ['checking-in'])), walk, at);
};

/** The journey with how it was right after the remedy that was tried last, or with that taken back. */
export function withOutcome(journey: Journey, remedy: Id | undefined, outcome: Trend | undefined): Journey {
  const last = journey.trials.findLastIndex((trial) => trial.remedy === remedy);
  const trials = journey.trials.map((trial, index): Trial => {
    if (index !== last) return trial;
    return { remedy: trial.remedy, at: trial.at, ...(outcome && { outcome }) };
  });
  return { ...journey, trials };
}

/**
 * The journey with the warning signs to be asked again, because a remedy made it worse: in short form where the
 * guide has one, else in full. Nothing else that was said is forgotten, the check-in of the day among it.
 */
export function withSignsReopened({ guide, journey }: Standing): Journey {
  const short = new Set(shortForm(guide).map(({ id }) => id));
  const reopened = short.size > 0 ? (id: Id) => short.has(id) : isIn(guide, ['screening']);
  return { ...without(journey, reopened), rechecking: true };
}

const isIn = (guide: Guide, phases: readonly Phase[]): ((id: Id) => boolean) => {
  const ids = new Set(guide.questions.filter(({ phase }) => phases.includes(phase)).map(({ id }) => id));
  return (id) => ids.has(id);
};

const without = (journey: Journey, drop: (question: Id) => boolean): Journey => ({
  ...journey,
  answers: Object.fromEntries(Object.entries(journey.answers).filter(([id]) => !drop(id))),
});

/** Whether the plan, or a remedy or side of it, is there to be had. */
export const hasPlan = (standing: Standing): boolean =>
  !placeOf(standing).mending && placeOf(standing).assessment.plan !== undefined;

export const offers = (standing: Standing, remedy: Id): boolean =>
  hasPlan(standing) &&
  (placeOf(standing).assessment.plan?.offers.some((offer) => offer.remedy === remedy) ?? false);

export const opens = (standing: Standing, choice: Id, side: Id): boolean =>
  hasPlan(standing) &&
  (placeOf(standing).assessment.plan?.choices.some(({ id, open }) => id === choice && open.includes(side)) ??
    false);
