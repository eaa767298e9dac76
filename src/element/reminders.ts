import type { Due } from '../guide/check-ins.js';
import type { Offer, Plan } from '../guide/assess.js';
import type { Exercise, Guide, Id } from '../guide/guide.js';
import type { Reminder } from './calendar.js';

/** Hours of the day at which something is done, by how often it is done a day. */
const HOURS: readonly (readonly number[])[] = [[], [18], [9, 18], [9, 13, 18], [9, 12, 15, 18]];
/** When a day of sets begins and ends where there are more than these. */
const FIRST_HOUR = 8;
const LAST_HOUR = 20;
/** When a check-in is: in the morning of its day. */
const CHECK_IN_HOUR = 9;
/** How many days sets are put into a calendar where no check-in is to come. */
const WITHOUT_CHECK_IN = 7;
const CHECK_IN_MINUTES = 10;
const SET_MINUTES = 10;

/** A remedy of the plan that is done some times a day, and whether it is put into the calendar unless said otherwise. */
export interface DailySet {
  readonly remedy: Id;
  readonly times: number;
  readonly suggested: boolean;
}

/**
 * What there is to be reminded of every day. What helped when it was tried is suggested, and with none of these the
 * first on each side in use.
 */
export function dailySets(
  { choices }: Pick<Guide, 'choices'>,
  plan: Pick<Plan, 'choices' | 'offers'>,
  exercises: Readonly<Record<Id, Exercise>>,
): readonly DailySet[] {
  const daily = plan.offers.filter(({ remedy }) => timesOf(exercises, remedy) > 0);
  const helped = daily.filter(({ outcome }) => outcome === 'better');
  const active = new Set(plan.choices.flatMap((choice) => choice.active));
  const sides = choices.flatMap(({ sides }) => sides).filter(({ id }) => active.has(id));
  const first = sides.flatMap(({ remedies }) => daily.find(({ remedy }) => remedies.includes(remedy)) ?? []);
  const suggested: readonly Offer[] = helped.length > 0 ? helped : first;
  return daily.map((offer) => ({
    remedy: offer.remedy,
    times: timesOf(exercises, offer.remedy),
    suggested: suggested.includes(offer),
  }));
}

const timesOf = (exercises: Readonly<Record<Id, Exercise>>, remedy: Id): number =>
  (Object.hasOwn(exercises, remedy) ? exercises[remedy]?.daily : undefined) ?? 0;

/** What is put into a calendar, in the words of the visitor. */
export interface Wanted {
  readonly sets: readonly { readonly title: string; readonly times: number }[];
  /** Until the day of which check-in the sets come back; the next one without it. */
  readonly until?: number | undefined;
  readonly checkIn: string;
}

/** Reminders for the check-ins to come, and for sets on every day until the one that is wanted. */
export function remindersFor(
  { coming, next }: Pick<Due, 'coming' | 'next'>,
  { sets, until, checkIn }: Wanted,
  now: number,
): readonly Reminder[] {
  const end = endOf(until ?? next?.at ?? daysAfter(now, WITHOUT_CHECK_IN));
  return [
    // One that comes within the day has an hour of its own.
    ...coming.map(({ at }) => ({
      title: checkIn,
      at: atHour(at, CHECK_IN_HOUR) > now ? atHour(at, CHECK_IN_HOUR) : at,
      minutes: CHECK_IN_MINUTES,
    })),
    ...sets.flatMap(({ title, times }) =>
      hoursOf(times).flatMap((hour) => {
        const at = atHour(now, hour) > now ? atHour(now, hour) : daysAfter(atHour(now, hour), 1);
        return at <= end ? [{ title, at, minutes: SET_MINUTES, dailyUntil: end }] : [];
      }),
    ),
  ];
}

function hoursOf(times: number): readonly number[] {
  const apart = (LAST_HOUR - FIRST_HOUR) / Math.max(times - 1, 1);
  return HOURS[times] ?? Array.from({ length: times }, (_, index) => FIRST_HOUR + index * apart);
}

/** An hour of a day by the clock on the wall; parts of it in quarters. */
function atHour(time: number, hour: number): number {
  const whole = Math.floor(hour);
  return new Date(time).setHours(whole, Math.floor((hour - whole) * 4) * 15, 0, 0);
}

const endOf = (time: number): number => new Date(time).setHours(23, 59, 0, 0);

function daysAfter(time: number, days: number): number {
  const date = new Date(time);
  return date.setDate(date.getDate() + days);
}
