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

const formats = new Map<string, Intl.DateTimeFormat>();

/** Opens the browser's book of dates, which takes longer than drawing a screen. */
export function openDates(lang: string): Intl.DateTimeFormat {
  const known = formats.get(lang);
  if (known) return known;
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(lang, format);
  return format;
}

/** A day of the calendar, as a guide dates itself, in the visitor's words. */
export const dateOf = (iso: string, lang: string): string => openDates(lang).format(new Date(iso));

/** The same on a screen that must not wait for the book of dates: until that is open, the day as it is written. */
export const dateSoon = (iso: string, lang: string): string => (formats.has(lang) ? dateOf(iso, lang) : iso);
