import type { Plan } from '../guide/assess.js';
import { isoDay } from '../guide/day.js';
import type { Id } from '../guide/guide.js';
import { calendarFile } from './calendar.js';
import type { DoingPart } from './doing.js';
import type { Errands } from './errands.js';
import type { TakingWords } from './loaded-guide.js';
import { dailySets, remindersFor } from './reminders.js';
import { saveFile } from './saving.js';
import type { LaterSurface } from './surface.js';
import { dayOf } from './views/days.js';

/** Something that can go into the calendar. */
interface CalendarTick {
  readonly id: Id;
  readonly name: string;
  /** How often, in words. */
  readonly hint: string;
  readonly ticked: boolean;
}

/** What can be put into a calendar, and what is picked of it. */
export interface CalendarChoice {
  readonly ticks: readonly CalendarTick[];
  /** The check-ins until whose day sets come back; none where there is nothing to pick. */
  readonly ends: readonly { readonly day: string; readonly name: string; readonly picked: boolean }[];
  readonly tick: (id: Id, ticked: boolean) => void;
  readonly end: (day: string) => void;
  readonly save: () => void;
}

/** No remedy has such an id. */
const CHECK_INS = '*';

/** What the visitor wants in their calendar. */
export class CalendarPicks {
  #ticks = new Map<Id, boolean>();
  /** A day, since the time of a check-in moves on while home care has not begun. */
  #end: string | undefined;
  #errands: Errands;
  #changed: () => void;

  constructor(errands: Errands, changed: () => void) {
    this.#errands = errands;
    this.#changed = changed;
  }

  choice(
    surface: LaterSurface,
    plan: Plan,
    exercises: DoingPart['exercises'],
    { messages: say }: TakingWords,
  ): CalendarChoice {
    const { guide, planTexts, clocks, now } = surface;
    const { coming } = clocks;
    const sets = dailySets(guide, plan, exercises).map(({ remedy, times, suggested }) => ({
      id: remedy,
      name: planTexts.remedies[remedy]?.name ?? '',
      hint: say.daily(times),
      times,
      ticked: this.#ticks.get(remedy) ?? suggested,
    }));
    const checkIns = this.#ticks.get(CHECK_INS) ?? true;
    const days = coming.map(({ at }) => dayOf(at, surface)).join(' · ');
    const end = coming.find(({ at }) => isoDay(at) === this.#end) ?? coming[0];
    return {
      ticks: [
        ...(coming.length > 0
          ? [{ id: CHECK_INS, name: say.checkIns(coming.length), hint: days, ticked: checkIns }]
          : []),
        ...sets,
      ],
      ends:
        sets.length > 0
          ? coming.map((checkIn) => ({
              day: isoDay(checkIn.at),
              name: dayOf(checkIn.at, surface),
              picked: checkIn === end,
            }))
          : [],
      tick: (id, ticked) => {
        this.#ticks.set(id, ticked);
        this.#changed();
      },
      end: (day) => {
        this.#end = day;
        this.#changed();
      },
      save: () => {
        const picked = sets.filter(({ ticked }) => ticked).map(({ name, times }) => ({ title: name, times }));
        const wanted = { sets: picked, until: end?.at, checkIn: say.checkIn };
        const due = checkIns ? clocks : { ...(clocks.next && { next: clocks.next }), coming: [] };
        const reminders = remindersFor(due, wanted, now);
        if (reminders.length > 0)
          saveFile(`${say.fileName}.ics`, 'text/calendar;charset=utf-8', calendarFile(reminders, now));
        this.#errands.tell('calendar', { kind: reminders.length > 0 ? 'saved' : 'noneTicked' });
      },
    };
  }
}
