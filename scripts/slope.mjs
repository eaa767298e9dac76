/**
 * How much of something comes with each: the middle of the slopes between every two counts (Theil and Sen), so that what
 * comes once, however late, is no growth, and what comes each time is.
 * @param counts each with how many were `done`, and what was counted under `kind`
 */
export function slope(counts, kind) {
  const slopes = counts
    .flatMap((one, index) =>
      counts.slice(index + 1).map((other) => (other[kind] - one[kind]) / (other.done - one.done)),
    )
    .sort((a, b) => a - b);
  const half = slopes.length / 2;
  return (slopes[Math.ceil(half) - 1] + slopes[Math.floor(half)]) / 2;
}

/**
 * What an engine compiles for speed it makes, throws away and makes anew for as long as it likes, and all of it counts
 * as memory in use. What a page itself keeps is the same without: an argument for a browser in which growth is measured.
 */
export const STEADY = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';
