import type { Attack } from './attack.js';

/** The attacks that need a real browser, by name: what they do stands in dom.ts, which only a page can load. */
export const browserShares = [
  {
    name: 'attributes',
    says: 'Whatever a page writes into the tag, nothing is thrown or run, and the same answers come to the same result.',
    share: 3_000,
    in: 'browser',
  },
  {
    name: 'orders',
    says: 'Whatever is pressed, moved, changed and restarted in whatever order, nothing is thrown or run, and no remedy is shown past a sign.',
    share: 1_500,
    in: 'browser',
  },
  {
    name: 'guides-shown',
    says: 'Whatever a guide of a stranger says, it is shown as text: nothing is thrown or run.',
    share: 1_500,
    in: 'browser',
  },
] as const satisfies readonly Omit<Attack, 'property'>[];
