import { hoursAfter, isoDay } from './day.js';
import type { Answers, CheckIn, Guide, Id, Question } from './guide.js';

/** A check-in with its time: milliseconds since 1970. The visitor is told the day. */
export interface DatedCheckIn extends CheckIn {
  readonly at: number;
}

/** Where the clocks of home care stand. */
export interface Due {
  /** The check-in whose day has come and that has not been done. */
  readonly due?: DatedCheckIn;
  /** The first of those to come. */
  readonly next?: DatedCheckIn;
  /** Those whose day has not come, soonest first. */
  readonly coming: readonly DatedCheckIn[];
}

/** What else the clocks go by: both in milliseconds since 1970. */
export interface Since {
  /** When the last check-in was done. */
  readonly checked?: number | undefined;
  /** When a remedy made it worse, and no check-in has been done since: the soonest check-in counts from there. */
  readonly worse?: number | undefined;
}

const DAY_IN_HOURS = 24;
/** A clock that shows more than this has jumped. In hours. */
const LONGEST_CARE = 366 * DAY_IN_HOURS;

/** A check-in is told as a day, so it has come when its day has. One within the day comes by the hour. */
const hasCome = ({ at, hours }: DatedCheckIn, now: number): boolean =>
  hours < DAY_IN_HOURS ? now >= at : isoDay(now) >= isoDay(at);

const dated = (checkIn: CheckIn, began: number): DatedCheckIn => ({
  ...checkIn,
  at: hoursAfter(began, checkIn.hours),
});

/**
 * Which check-in is due, and which comes next. The clocks start when home care begins, not when the pain did.
 * @param began when home care began, in milliseconds since 1970
 * @param now the visitor's own time; a clock that has jumped back before `began` starts anew
 */
export function dueCheckIn(
  { checkIns }: Pick<Guide, 'checkIns'>,
  began: number,
  now: number,
  { checked, worse }: Since = {},
): Due {
  const soonest = [...checkIns].sort((a, b) => a.hours - b.hours).slice(0, 1);
  const all = [
    ...checkIns.map((checkIn) => dated(checkIn, Math.min(began, now))),
    ...(worse === undefined ? [] : soonest.map((checkIn) => dated(checkIn, Math.min(worse, now)))),
  ].sort((a, b) => a.at - b.at);
  const due = all.findLast((checkIn) => hasCome(checkIn, now));
  const done = due && checked !== undefined && hasCome(due, checked);
  const coming = all.filter((checkIn) => !hasCome(checkIn, now));
  return { ...(due && !done && { due }), ...(coming[0] && { next: coming[0] }), coming };
}

/** Whether a question asks for how long the pain has been cared for at home. */
const asksHours = ({ phase, kind, options }: Question): boolean =>
  phase === 'checking-in' && kind === 'one' && options.some(({ hours }) => hours !== undefined);

/**
 * The answers that a clock can give in the visitor's place: how long the pain has been cared for at home.
 * @returns none where the clock has jumped, so that the visitor is asked
 */
export function answersOfClock(
  { questions }: Pick<Guide, 'questions'>,
  began: number | undefined,
  now: number | undefined,
): Answers {
  if (began === undefined || now === undefined || !(now >= began)) return {};
  if (hasCome(dated({ id: '', hours: LONGEST_CARE }, began), now)) return {};
  const answers: Record<Id, Id> = {};
  for (const question of questions.filter(asksHours)) {
    const passed = question.options.flatMap(({ id, hours }) =>
      hours !== undefined && hasCome(dated({ id, hours }, began), now) ? [{ id, hours }] : [],
    );
    const longest = passed.sort((a, b) => b.hours - a.hours)[0];
    if (longest) answers[question.id] = longest.id;
  }
  return answers;
}

/** The hours of home care that an answer speaks of, where it is an answer to such a question. */
export const hoursSaid = (question: Question, answer: unknown): number | undefined =>
  asksHours(question) ? question.options.find(({ id }) => id === answer)?.hours : undefined;
