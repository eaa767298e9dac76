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
