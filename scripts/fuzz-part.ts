/** One share of the generated attacks, in a process of its own. Run by fuzz.ts. */
import { attacks } from '../tests/fuzz/attacks.js';
import { tryOut } from '../tests/fuzz/try-out.js';

/** So many at a time: whoever looks on sees them go on, and nothing that was generated is kept. */
const BATCH = 500;

export interface Share {
  readonly name: string;
  readonly cases: number;
  readonly seed: number;
  /** Until when: milliseconds since 1970. */
  readonly until: number;
}

const shares = JSON.parse(process.argv[2] ?? '[]') as readonly Share[];
let now = { name: '', seed: 0 };
// What is thrown later, outside of any case, is found as well.
process.on('uncaughtException', (error) =>
  process.send?.({
    name: now.name,
    cases: 0,
    seconds: 0,
    found: { seed: now.seed, path: 'thrown later', case: '', message: String(error.stack) },
  }),
);
for (const { name, cases, seed, until } of shares) {
  const attack = attacks.find((each) => each.name === name);
  if (!attack) throw new Error(`There is no attack "${name}".`);
  const began = performance.now();
  for (let done = 0; done < cases && Date.now() < until; done += BATCH) {
    now = { name, seed: (seed + done) | 0 };
    const most = { cases: Math.min(BATCH, cases - done), milliseconds: Math.max(1, until - Date.now()) };
    const tried = await tryOut(attack, most, (seed + done) | 0);
    process.send?.({ name, ...tried, seconds: 0 });
    if (tried.found) break;
  }
  process.send?.({ name, cases: 0, seconds: (performance.now() - began) / 1000 });
}
