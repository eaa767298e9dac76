import { before, plans, returns, ways } from './journeys.js';
import { after, asks, planned, stage, then } from './stage.js';
import type { Trend as Outcome } from '../src/guide/guide.js';
import type { Visitor } from './visitor.js';

export default { ...stage, title: '6 Check-in' };

const back = { checkingIn: true };

export const SignsSince = asks('signs-since', before('signs-since', returns.same), {}, back);
export const Trend = asks('trend', before('trend', returns.same), {}, back);
export const CareTime = asks('care-time', before('care-time', returns.same), {}, back);

/** It got better. */
export const Better = after('concluded', returns.better, {}, back);

/** It got better, and what was found before still wants to be seen. */
export const BetterButToBeSeen = after(
  'concluded',
  { ...ways.doctor.answers, 'signs-since': 'none', trend: 'trend-better' },
  {},
  back,
);

/** The same: the next remedy. */
export const TheSame = planned(returns.same, {}, { ...back, trials: [{ remedy: 'heat', at: 0 }] });

/** Three days of home care without a change. */
export const ThreeDaysTheSame = after('escalated', returns.threeDays, {}, back);

/** A warning sign that came since. */
export const NewSign = after('escalated', returns.newSign, {}, back);

/** Worse: every warning sign is asked again. */
export const Worse = then(asks('trend', before('trend', returns.same), {}, back), async (visitor) => {
  await visitor.answer('trend-worse');
  await visitor.until(() => visitor.question === 'danger', 'the warning signs');
});

/** Somebody who has tried something already, and says now how it goes. */
export const FromThePlan = then(planned(plans.desk), async (visitor) => {
  await visitor.press('check-in');
  await visitor.reaches('question');
});

const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): number => Date.now() - days * DAY;

async function tryFirst(visitor: Visitor): Promise<void> {
  await visitor.press('try');
  await visitor.press('next');
  await visitor.reaches('telling');
}

const told = (outcome: Outcome) =>
  then(planned(plans.desk), async (visitor) => {
    await tryFirst(visitor);
    await visitor.tell(outcome);
    if (outcome === 'worse') await visitor.answer('none');
    await visitor.reaches('planning');
  });

/** Done: how is it now? */
export const RightAfter = then(planned(plans.desk), tryFirst);
export const ItHelped = told('better');
export const ItMadeNoDifference = told('same');
/** No warning sign came with it: the plan without what made it worse, and a day to look again. */
export const ItMadeItWorse = told('worse');

/** Worse right after: the warning signs, in short form. */
export const SignsAfterTrying = then(planned(plans.desk), async (visitor) => {
  await tryFirst(visitor);
  await visitor.tell('worse');
  await visitor.until(() => visitor.question === 'signs-since', 'the warning signs');
});

/** Opened again after the day of a check-in. */
export const Due = planned(plans.desk, {}, { careSince: daysAgo(4) });
export const DueToday = planned(plans.desk, {}, { careSince: daysAgo(3) });
export const DueOverAResult = then(
  after('escalated', ways.doctor.answers, {}, { careSince: daysAgo(15) }),
  async (visitor) => {
    await visitor.until(() => visitor.has('due'), 'the word that a check-in is due');
  },
);

/** After two weeks, with the check-ins so far done: only what is to come. */
export const AfterTwoWeeks = planned(
  { ...returns.better, trend: 'trend-slight', 'care-time': 'care-3-days' },
  {},
  { checkingIn: true, careSince: daysAgo(13), checkedAt: daysAgo(0) },
);
