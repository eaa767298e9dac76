/**
 * How much of something comes with each, by least squares over several counts.
 * @param counts each with how many were `done`, and what was counted under `kind`
 */
export function slope(counts, kind) {
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const x = mean(counts.map(({ done }) => done));
  const y = mean(counts.map((count) => count[kind]));
  const over = counts.reduce((sum, count) => sum + (count.done - x) * (count[kind] - y), 0);
  const under = counts.reduce((sum, { done }) => sum + (done - x) ** 2, 0);
  return over / under;
}

/**
 * What an engine compiles for speed it makes, throws away and makes anew for as long as it likes, and all of it counts
 * as memory in use. What a page itself keeps is the same without: an argument for a browser in which growth is measured.
 */
export const STEADY = '--js-flags=--no-opt --no-maglev --no-flush-bytecode';
