import { trendOf } from '../guide/assess.js';
import { answersOfClock, hoursSaid, type Since } from '../guide/check-ins.js';
import { hoursAfter } from '../guide/day.js';
import type { Guide, Id, Trend } from '../guide/guide.js';
import type { Walk } from '../guide/walk.js';
import type { Journey, Trial } from './journey.js';

/**
 * When home care began, where the journey knows: with the first plan or the first trial. In a check-in of someone
 * who was here before and kept nothing, it does not.
 */
export const careBegan = ({ careSince, checkingIn, trials }: Journey): number | undefined =>
  careSince ?? (checkingIn ? undefined : trials[0]?.at);

/** What the clocks go by, beside when home care began. */
export function sinceThen({ checkedAt, heard = 0, trials }: Journey): Since {
  const worse = trials.slice(heard).findLast(({ outcome }) => outcome === 'worse');
  return { checked: checkedAt, worse: worse?.at };
}

/**
 * The trials as a check-in leaves them. It has the last word on those that came before it: better since then, and
 * what got worse has settled; the same as ever, and what helped did so only for a while.
 */
export function inHindsight({ trials, heard = 0 }: Journey, trend: Trend | undefined): readonly Trial[] {
  return trials.map((trial, index) => {
    if (index >= heard) return trial;
    if (trend === 'better' && trial.outcome === 'worse') return { ...trial, settled: true };
    return trend === 'same' && trial.outcome === 'better' ? { ...trial, outcome: 'same' } : trial;
  });
}

/**
 * The journey with a check-in opened: what a clock can answer is not asked.
 * @param walked where the answers led before, the last check-in among them
 * @param at when, where that is known
 */
export function opened(guide: Guide, journey: Journey, walked: Walk, at: number | undefined): Journey {
  const began = careBegan(journey);
  const { rechecking: _, ...rest } = journey;
  return {
    ...rest,
    answers: { ...answersOfClock(guide, began, at), ...journey.answers },
    trials: inHindsight(journey, trendOf(walked)),
    heard: journey.trials.length,
    checkingIn: true,
    ...(began !== undefined && { careSince: began }),
    ...(at !== undefined && { checkedAt: at }),
  };
}

/**
 * The journey with the start of home care, once a plan first stands. In a check-in only the visitor's own word
 * tells it, and that goes before what a clock said.
 * @param answered the question that was answered
 * @param at when, where that is known
 */
export function withCareSince(
  guide: Guide,
  journey: Journey,
  answered: Id,
  hasPlan: boolean,
  at: number | undefined,
): Journey {
  if (at === undefined) return journey;
  const began = careBegan(journey);
  const question = guide.questions.find(({ id }) => id === answered);
  const said = question && hoursSaid(question, journey.answers[answered]);
  if (said !== undefined) {
    const known = answersOfClock(guide, began, at)[answered] === journey.answers[answered];
    return known ? journey : { ...journey, careSince: hoursAfter(at, -said) };
  }
  return hasPlan && !journey.checkingIn && began === undefined ? { ...journey, careSince: at } : journey;
}
