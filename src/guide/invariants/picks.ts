import { factsSetBy } from '../answer.js';
import { NONE, type Answer, type Answers, type Id, type Question } from '../guide.js';
import { singleAnswers } from '../routes.js';
import { rank } from '../flags.js';
import { questionsOf, type Situation } from '../walk.js';
import { factsRead } from './rules.js';
import type { Subject } from './subject.js';

/** One thing that a visitor says beyond what everybody says: a tick, or another answer to a question. */
export interface Pick {
  readonly question: Question;
  readonly answer: Answer;
  /** Its number among the picks of the visit. */
  readonly place: number;
}

/** Someone without a sign or a worry, as far as the guide lets them be: every question has its answer. */
export interface Neutral {
  readonly situation: Situation;
  /** Every other single answer there is, the reserved ones among them. */
  readonly picks: readonly Pick[];
}

const isTick = ({ question, answer }: Pick): boolean => question.kind === 'list' && answer !== NONE;

/** The picks that add a tick to a list. */
export const ticksAmong = (picks: readonly Pick[]): readonly Pick[] => picks.filter(isTick);

/** Whether two picks can be made in one visit. */
export const goTogether = (a: Pick, b: Pick): boolean =>
  a.question !== b.question || a.question.kind === 'list';

/** The answers with these picks made in them. Ticks of one list stand beside each other. */
export function withPicks(answers: Answers, picks: readonly Pick[]): Answers {
  const said: Record<Id, Answer> = { ...answers };
  for (const [index, { question, answer }] of picks.entries()) {
    const beside = picks.slice(0, index).some((other) => other.question === question);
    said[question.id] = beside ? asList(said[question.id]).concat(answer) : answer;
  }
  return said;
}

const asList = (answer: Answer = []): readonly Id[] => (typeof answer === 'string' ? [answer] : answer);

/**
 * The plainest visit of a guide: "none" to every list, and to every other question the answer that leads
 * lowest, with the most questions asked after it.
 * @param situation the country, and whether it is a check-in; answers given here stay
 * @param picking whether the picks are wanted
 */
export function neutralVisit(
  subject: Subject,
  situation: Situation = { answers: {} },
  picking = true,
): Neutral {
  const questions = questionsOf(subject.guide, situation.checkingIn, situation.rechecking);
  const deciding = factsRead(subject.guide);
  const answers: Record<Id, Answer> = Object.fromEntries(
    questions.map((question) => [question.id, situation.answers[question.id] ?? plainest(question)]),
  );
  for (const question of questions) {
    if (question.kind === 'list' || situation.answers[question.id] !== undefined) continue;
    if (!singleAnswers(question).some((answer) => decides(question, answer, deciding))) continue;
    const weighed = question.options.map(({ id }) => {
      const { walk, assessment } = subject.read({ ...situation, answers: { ...answers, [question.id]: id } });
      return {
        id,
        cost: rank(assessment.level) * 1_000_000 - walk.asked.length * 10 - (assessment.plan ? 1 : 0),
      };
    });
    const best = weighed.reduce((best, each) => (each.cost < best.cost ? each : best));
    answers[question.id] = best.id;
  }
  return {
    situation: { ...situation, answers },
    picks: (picking ? questions : [])
      .flatMap((question) => singleAnswers(question).map((answer) => ({ question, answer })))
      .filter(({ question, answer }) => String(answer) !== String(answers[question.id]))
      .map((pick, place) => ({ ...pick, place })),
  };
}

const plainest = ({ kind, options }: Question): Answer =>
  kind === 'list' ? [NONE] : (options[0]?.id ?? NONE);

const decides = (question: Question, answer: Answer, deciding: ReadonlySet<Id>): boolean =>
  factsSetBy(question, answer).some(([fact]) => deciding.has(fact));
