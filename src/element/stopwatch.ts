/** How far the two clocks may part before the slower one is corrected, in milliseconds. */
const APART = 100;

/**
 * A clock for measuring how long something takes, in milliseconds: it never runs backwards, whatever becomes of the
 * clock on the wall, and the time for which a machine was asleep counts, which some browsers leave out.
 * @param steady a clock that never runs backwards and may stand still during sleep
 * @param wall a clock that goes on during sleep and may be set
 */
export function stopwatchOf(steady: () => number, wall: () => number): () => number {
  let asleep = 0;
  let apart = wall() - steady();
  return () => {
    const now = steady();
    const gap = wall() - now - apart;
    // Ahead: the steady clock stood still. Behind: the one on the wall was set back, which says nothing.
    if (gap > APART) asleep += gap;
    if (Math.abs(gap) > APART) apart += gap;
    return now + asleep;
  };
}

/** The one stopwatch of the element. A test sets it. */
export const stopwatch = {
  now: stopwatchOf(
    () => performance.now(),
    () => Date.now(),
  ),
};
