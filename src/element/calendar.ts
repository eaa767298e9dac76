/** Something to be reminded of, in the time of wherever the visitor is. */
export interface Reminder {
  readonly title: string;
  /** When it is, the first time: milliseconds since 1970. Seconds are left out. */
  readonly at: number;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** Every day until this time, where it comes back: milliseconds since 1970. */
  readonly dailyUntil?: number;
}

/** The most octets in a line, without its end: RFC 5545, 3.1. */
const LONGEST_LINE = 75;
/** How many random octets make a name that no other event in a calendar has. */
const NAME_LENGTH = 16;

/**
 * A calendar file: RFC 5545, with a reminder at the time of each event. The times carry no zone on purpose: nine in
 * the morning is nine wherever the calendar is, also after a clock change or a journey.
 * @param now milliseconds since 1970
 */
export function calendarFile(reminders: readonly Reminder[], now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // A file that is passed on should not say what it is about.
    'PRODID:-//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => eventOf(reminder, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const eventOf = ({ title, at, minutes, dailyUntil }: Reminder, now: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${name()}`,
  `DTSTAMP:${utc(now)}`,
  `DTSTART:${wallTime(at)}`,
  `DURATION:PT${minutes}M`,
  ...(dailyUntil === undefined ? [] : [`RRULE:FREQ=DAILY;UNTIL=${wallTime(dailyUntil)}`]),
  `SUMMARY:${escaped(title)}`,
  'CLASS:PRIVATE',
  // Nobody is busy while they stretch.
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:PT0S',
  'END:VALARM',
  'END:VEVENT',
];

/** `crypto.randomUUID` is missing on pages without https. */
const name = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(NAME_LENGTH)), (octet) =>
    octet.toString(16).padStart(2, '0'),
  ).join('');

const two = (n: number): string => String(n).padStart(2, '0');

/** The clock on the wall, without a zone. */
function wallTime(time: number): string {
  const date = new Date(time);
  const day = `${String(date.getFullYear()).padStart(4, '0')}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}${two(date.getMinutes())}00`;
}

const utc = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/** Text as it stands in a calendar, on one line: other control characters are not allowed there. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** How many octets a character takes in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A line in pieces of at most 75 octets, none of which ends inside of a character. */
function folded(line: string): string {
  let written = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST_LINE) {
      written += '\r\n ';
      length = 1;
    }
    written += character;
    length += size;
  }
  return written;
}
