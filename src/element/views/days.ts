import type { FirstMessages } from '../messages/en-first.js';
import type { Surface } from '../surface.js';

/** A day in the visitor's words, with its year where that is not this one. */
export function dayOf(at: number, { lang, now }: Pick<Surface, 'lang' | 'now'>): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
}

/**
 * A day of the calendar, as a guide dates itself, in the element's own words. The first screen says one, and a browser
 * takes longer to open its book of dates than to draw that.
 * @param iso the day as `2026-11-29`
 */
export function dateOf(iso: string, { months, date }: Pick<FirstMessages, 'months' | 'date'>): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return date(String(Number(day)), months.split(' ')[Number(month) - 1] ?? month, year);
}
