import type { Setting } from './setting.js';

/** A day of the calendar, as the guide's language writes it. */
export const dateIn = ({ dates }: Pick<Setting, 'dates'>, iso: string): string =>
  new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
