import type { FirstMessages } from './en-first.js';

/**
 * A day of the calendar, as a guide dates itself, in the element's own words. The first screen says one, and a browser
 * takes longer to open its book of dates than to draw that.
 * @param iso the day as `2026-11-29`
 */
export function dateOf(iso: string, { months, date }: Pick<FirstMessages, 'months' | 'date'>): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return date(String(Number(day)), months.split(' ')[Number(month) - 1] ?? month, year);
}
