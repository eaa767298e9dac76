/** How far a new screen rises into its place, and for how long: enough to be seen to come, in milliseconds. */
const RISE = '0.75rem';
const DURATION = 180;

/**
 * Lets a new screen rise into its place, so that it is seen to be another one. It moves and never fades: what is
 * to be read is there at once. Whoever asked for less motion gets none.
 */
export function rise(screen: Element | null): void {
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
  screen?.animate({ translate: [`0 ${RISE}`, '0 0'] }, { duration: DURATION, easing: 'ease-out' });
}
