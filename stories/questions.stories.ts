import { ages, before, returns } from './journeys.js';
import { asks, stage, then } from './stage.js';

export default { ...stage, title: '2 Questions' };

export const Danger = asks('danger', before('danger'));
export const DangerForAnother = asks('danger', { age: ages.another });
export const DangerForAParent = asks('danger', { age: ages.parent });
export const DangerOfAChildAlone = asks('danger', { age: ages.child });
export const Nerves = asks('nerves', before('nerves'));
export const Happened = asks('happened', before('happened'));
export const Pattern = asks('pattern', before('pattern'));
export const PatternOfAChild = asks('pattern', { ...before('pattern'), age: 'age-10-15' });
export const Health = asks('health', before('health'));
export const HealthForAParent = asks('health', { ...before('health'), age: ages.parent });
export const Cause = asks('cause', before('cause'));
export const Place = asks('place', before('place'));
export const PlaceForAParent = asks('place', { ...before('place'), age: ages.parent });
export const PlaceInTheDark = asks('place', before('place'), { theme: 'dark' });
export const PlaceOnAPhone = asks('place', before('place'), { width: 320 });
export const Began = asks('began', before('began'));
export const Now = asks('now', before('now'));
export const NowInBritain = asks('now', before('now'), { region: 'GB' });

const back = { checkingIn: true };

/** On coming back, the warning signs come before anything else. */
export const SignsSince = asks('signs-since', before('signs-since', returns.same), {}, back);
export const Trend = asks('trend', before('trend', returns.same), {}, back);
export const CareTime = asks('care-time', before('care-time', returns.same), {}, back);

/** Gone on without an answer. */
export const NothingPicked = then(Danger, async (visitor) => {
  await visitor.press('next');
  if (!visitor.has('error')) throw new Error('Nothing says that an answer is missing.');
});

/** A tick opens what it has to be told apart into. */
export const DetailsOpen = then(Happened, async (visitor) => {
  await visitor.tick('injury', 'fall', 'fever');
});

/** An area that was touched: its answer is ticked, and the area bears a mark. */
export const PlacePointedAt = then(Place, async (visitor) => {
  const area = visitor.part('figure').querySelector('.area[data-option="place-blade"]');
  area?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await visitor.settle();
  if (!visitor.option('place-blade').checked) throw new Error('The touch was lost.');
});

/** A place that is in the list alone: nothing is marked. */
export const PlaceElsewhere = then(Place, (visitor) => visitor.tick('place-elsewhere'));

/** A tick whose details were left open. */
export const DetailsMissing = then(Happened, async (visitor) => {
  await visitor.tick('fever');
  await visitor.press('next');
  if (!visitor.has('error')) throw new Error('Nothing says that the details are missing.');
});

/** The longest list there is: every detail of every option. */
export const EverythingTicked = then(Health, async (visitor) => {
  for (const { value } of visitor.inputs) if (!['none', 'unsure'].includes(value)) await visitor.tick(value);
});

/** Gone back to a question that was answered: the tick is still there. */
export const GoneBack = then(asks('nerves', before('nerves')), async (visitor) => {
  await visitor.press('back');
  if (!visitor.option('none').checked) throw new Error('The answer was forgotten.');
});
