import { isoDay } from '../guide/day.js';
import type { Id, Trend } from '../guide/guide.js';
import type { Journey, PainNote } from '../machine/journey.js';

/** What is known beside a note of pain. */
export interface CourseRow extends PainNote {
  /** Whether another note was made on the same day, so that the hour is worth telling. */
  readonly again: boolean;
  /** What was tried since the note before; before the first one, all that was tried up to it. */
  readonly tried: readonly Id[];
  /** What a check-in of that day said. */
  readonly trend: Trend | undefined;
}

/**
 * What stands beside each note in the table.
 * @param notes oldest first
 * @param trend what the last check-in said, where it is answered
 */
export function courseRows(
  notes: readonly PainNote[],
  { trials, checkedAt }: Pick<Journey, 'trials' | 'checkedAt'>,
  trend: Trend | undefined,
): readonly CourseRow[] {
  const days = notes.map(({ at }) => isoDay(at));
  const checked = checkedAt === undefined ? -1 : days.lastIndexOf(isoDay(checkedAt));
  return notes.map(({ at, score }, index) => {
    const since = notes[index - 1]?.at ?? -Infinity;
    const between = trials.filter((trial) => trial.at > since && trial.at <= at);
    const day = days[index];
    return {
      at,
      score,
      again: days[index - 1] === day || days[index + 1] === day,
      tried: [...new Set(between.map(({ remedy }) => remedy))],
      trend: index === checked ? trend : undefined,
    };
  });
}
