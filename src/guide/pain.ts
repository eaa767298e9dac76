/** How much it hurts: whole numbers from 0, no pain, to 10. */
export const MOST_PAIN = 10;

export const isPainScore = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_PAIN;

/** From here on it is severe, whatever it was before. */
const SEVERE = 8;
/** A rise by more than this, or to above this, is what the stop rule calls worse. */
const RISE = 2;
const HIGH = 5;

/**
 * Whether pain is so strong, or has risen so far, that whatever is done has to stop and the warning signs have to be
 * asked again. The figures are those of the stop rule (evidence.md §4, `SR`, and §7 for 8 and above).
 * @param before the score before, where one was given; without it only severe pain counts
 */
export const asksForSigns = (before: number | undefined, now: number): boolean =>
  now >= SEVERE || (before !== undefined && (now - before > RISE || (now > HIGH && before <= HIGH)));

/** What pain is taken to have been before something was tried, where nobody said: as much as the rule lets pass. */
export const UNSAID_BEFORE = HIGH;
