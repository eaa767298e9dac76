/**
 * How many letters have to be added, taken away, changed or swapped with the next to make one word of another.
 * (The optimal string alignment distance, cut short: nobody needs to know how far apart strangers are.)
 * @param most a distance of no interest: anything at or above it comes back as it
 */
export function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((before[j] ?? most) + 1, (row[j - 1] ?? most) + 1, (before[j - 1] ?? most) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (twoBefore[j - 2] ?? most) + 1);
      row.push(least);
    }
    if (Math.min(...row) >= most) return most;
    twoBefore = before;
    before = row;
  }
  return Math.min(before[b.length] ?? most, most);
}

/** The known words within two letters of a word, the nearest first. */
export function nearest(word: string, known: Iterable<string>): readonly string[] {
  const found: [string, number][] = [];
  for (const each of known) {
    const far = distance(word, each);
    if (far < 3 && far < Math.max(word.length, each.length) - 1) found.push([each, far]);
  }
  return found.sort(([, a], [, b]) => a - b).map(([each]) => each);
}

/**
 * The one known word of which another is certainly a slip of the finger, if there is one.
 *
 * Figures are never touched, as "past-3wk" for "past-2wk" is another meaning and not another spelling; nor is
 * the first letter of a part, as in "typical" and "atypical".
 */
export function slipOf(word: string, known: Iterable<string>): string | undefined {
  const near: string[] = [];
  for (const each of known) if (each !== word && distance(word, each, 2) === 1) near.push(each);
  const [only] = near;
  if (only === undefined || near.length > 1 || word.length < 4) return undefined;
  const figures = (text: string): string => text.replace(/[^0-9]/g, '');
  const starts = (text: string): string =>
    text
      .split('-')
      .map((part) => part.charAt(0))
      .join();
  return figures(word) === figures(only) && starts(word) === starts(only) ? only : undefined;
}
