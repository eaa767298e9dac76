const two = (n: number): string => String(n).padStart(2, '0');

/** A day of the calendar in the visitor's own time zone, as an ISO date such as `2026-11-20`. */
export function isoDay(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same with the time of the day, such as `2026-11-20T09:05`. */
export function isoMinute(time: number): string {
  const date = new Date(time);
  return `${isoDay(time)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A time some hours later by the clock on the wall: a day later is the same hour, also when clocks change. */
export function hoursAfter(time: number, hours: number): number {
  const date = new Date(time);
  return date.setHours(date.getHours() + hours);
}
