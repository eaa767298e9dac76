import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type Reminder } from '../../src/element/calendar.js';
import { remindersFor } from '../../src/element/reminders.js';
import { hoursAfter, isoMinute } from '../../src/guide/day.js';
import { upperBackDocument } from '../cases/upper-back/document.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.UTC(2026, 10, 28, 15, 30);

/** A time on the wall, as a calendar shows it. */
const wall = (at: number): string => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:00`;
};

/** A calendar as a calendar program reads it. */
function opened(file: string): readonly InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

/** All the times at which an event is. */
function timesOf(event: InstanceType<typeof ICAL.Event>): readonly string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const times: string[] = [];
  const iterator = event.iterator();
  // The types of the parser leave out that there is none after the last.
  const next = (): { toString: () => string } | undefined => iterator.next();
  for (let time = next(); time; time = next()) times.push(time.toString());
  return times;
}

const aReminder = (more: Partial<Reminder> = {}): Reminder => ({
  title: 'Check-in',
  at: now,
  minutes: 10,
  ...more,
});

describe('a calendar file', () => {
  it('has lines of at most 75 octets that end as the standard says', () => {
    const title = 'تمرين 🧘🏽‍♀️ لطيف; für den Rücken, مع نفس عميق '.repeat(6);
    const lines = calendarFile([aReminder({ title })], now).split('\r\n');
    expect(lines.at(-1)).to.equal('');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      expect(line).to.not.match(/[\r\n]/);
      expect(new TextDecoder().decode(new TextEncoder().encode(line))).to.equal(line);
    }
  });

  it('is read by a calendar with its times, its length, a reminder and a name of its own', () => {
    const events = opened(calendarFile([aReminder(), aReminder({ at: now + DAY })], now));
    expect(events.map(({ summary }) => summary)).to.deep.equal(['Check-in', 'Check-in']);
    expect(events.map(({ startDate }) => startDate.toString())).to.deep.equal([wall(now), wall(now + DAY)]);
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(2);
    for (const { duration, component, startDate } of events) {
      expect(duration.toSeconds()).to.equal(600);
      // No zone: nine is nine wherever the calendar is.
      expect(startDate.zone).to.equal(ICAL.Timezone.localTimezone);
      expect(component.getFirstPropertyValue('dtstamp')!.toString()).to.equal('2026-11-28T15:30:00Z');
      const [alarm] = component.getAllSubcomponents('valarm');
      expect(alarm!.getFirstPropertyValue('action')).to.equal('DISPLAY');
      expect((alarm!.getFirstPropertyValue('trigger') as { toSeconds(): number }).toSeconds()).to.equal(0);
    }
  });

  it('says nothing of health but what the titles say', () => {
    const file = calendarFile([aReminder()], now);
    expect(file).to.not.match(/back|pain|relief|health/i);
  });

  it('comes back every day until the day that is wanted, and not on the next', () => {
    const [event] = opened(calendarFile([aReminder({ dailyUntil: now + 3 * DAY })], now));
    expect(timesOf(event!)).to.deep.equal([0, 1, 2, 3].map((days) => wall(now + days * DAY)));
  });

  it('reads back with the same titles and times, whatever these are', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', '\n', '\r', ':', '"', ' ', 'n', '🧊', 'ش'),
        maxLength: 120,
      }),
    );
    const reminder = fc.record({
      title: titles,
      at: fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2999, 0) }),
      minutes: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(reminder, { maxLength: 5 }), (reminders) => {
        const events = opened(calendarFile(reminders, now));
        expect(events).to.have.length(reminders.length);
        for (const [index, { title, at, minutes }] of reminders.entries()) {
          const { summary, startDate, duration } = events[index]!;
          const readable = title
            .replace(/\r\n?|[\u2028\u2029]/g, '\n')
            // eslint-disable-next-line no-control-regex
            .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
          expect(summary).to.equal(readable);
          expect(startDate.toString()).to.equal(wall(at));
          expect(duration.toSeconds()).to.equal(minutes * 60);
        }
      }),
      { numRuns: 300 },
    );
  });

  for (const [lang, { remedies }] of Object.entries(upperBackDocument.planTexts))
    it(`holds the name of every remedy in "${lang}"`, () => {
      const names = Object.values(remedies).map(({ name }) => name);
      expect(names).to.not.be.empty;
      const events = opened(
        calendarFile(
          names.map((title) => aReminder({ title })),
          now,
        ),
      );
      expect(events.map(({ summary }) => summary)).to.deep.equal(names);
    });
});

/** Clocks change here during the plan: forward, back, by half an hour, and never. */
const ZONES = {
  'Europe/Berlin': Date.UTC(2026, 9, 23, 15),
  'America/New_York': Date.UTC(2026, 2, 6, 15),
  'Australia/Lord_Howe': Date.UTC(2026, 3, 3, 2),
  'Asia/Kolkata': Date.UTC(2026, 2, 27, 9),
  'Pacific/Kiritimati': Date.UTC(2026, 11, 30, 22),
};

for (const [zone, start] of Object.entries(ZONES))
  describe(`reminders in ${zone}`, () => {
    before(() => executeServerCommand('time-zone', { zone }));
    after(() => executeServerCommand('time-zone', {}));

    const comes = (days: number): number => {
      const date = new Date(start);
      return date.setDate(date.getDate() + days);
    };
    const hours = (file: string, title: string): readonly string[] =>
      opened(file)
        .filter(({ summary }) => summary === title)
        .flatMap(timesOf)
        .map((time) => time.slice(11, 16));

    it('are in that zone', () => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.be.oneOf([zone, 'Asia/Calcutta']);
    });

    it('come as many days later as the clocks of home care say, at the same hour of the day', () => {
      for (const days of [1, 2, 3, 14, 42]) {
        expect(hoursAfter(start, days * 24)).to.equal(comes(days));
        expect(isoMinute(comes(days)).slice(11)).to.equal(isoMinute(start).slice(11));
      }
    });

    it('keep their hour when clocks change', () => {
      const coming = [1, 3, 14].map((days) => ({ id: `${days}`, hours: days * 24, at: comes(days) }));
      const sets = [{ title: 'Circles', times: 3 }];
      const wanted = { sets, checkIn: 'Check-in', until: comes(14) };
      const file = calendarFile(remindersFor({ coming, next: coming[0]! }, wanted, start), start);
      const checkIns = opened(file).filter(({ summary }) => summary === 'Check-in');
      expect(checkIns.map(({ startDate }) => startDate.toString())).to.deep.equal(
        coming.map(({ at }) => wall(new Date(at).setHours(9, 0))),
      );
      const circles = hours(file, 'Circles');
      expect(new Set(circles)).to.deep.equal(new Set(['09:00', '13:00', '18:00']));
      // Today from now on, and all of the 14 days after.
      const today = ['09:00', '13:00', '18:00'].filter((hour) => wall(start).slice(11, 16) < hour);
      expect(circles).to.have.length(14 * 3 + today.length);
    });
  });
