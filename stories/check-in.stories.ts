import { before, plans, returns, ways } from './journeys.js';
import { after, asks, planned, stage, then } from './stage.js';

export default { ...stage, title: '5 Check-in' };

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
