import type { Invariant } from './invariant.js';
import { everyRouteEnds } from './every-route-ends.js';
import { everythingResolves } from './everything-resolves.js';
import { highestWins } from './highest-wins.js';
import { noRemedyPastAFlag } from './no-remedy-past-a-flag.js';
import { orderOfTicks } from './order-of-ticks.js';
import { sameAnswersSameResult } from './same-answers-same-result.js';
import { somethingToDo } from './something-to-do.js';
import { unsureIsNotNo } from './unsure-is-not-no.js';
import { withheldStaysAway } from './withheld-stays-away.js';
import { worseAsksAgain } from './worse-asks-again.js';

/** The ten of the design, in its order. */
export const invariants: readonly Invariant[] = [
  noRemedyPastAFlag,
  highestWins,
  withheldStaysAway,
  everyRouteEnds,
  unsureIsNotNo,
  worseAsksAgain,
  sameAnswersSameResult,
  orderOfTicks,
  somethingToDo,
  everythingResolves,
];
