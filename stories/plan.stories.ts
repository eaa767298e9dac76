import type { Answers } from '../src/guide/guide.js';
import { plans, ways } from './journeys.js';
import { planned, stage, then, type Story } from './stage.js';
import type { Visitor } from './visitor.js';

export default { ...stage, title: '4 Plan' };

export const Desk = planned(plans.desk);
export const FreshInjury = planned(plans.freshInjury);

export const Recurring = planned(plans.recurring);

/** More than one caution at once: what is left out stands below, with the reasons. */
export const ManyCautions = planned(plans.manyCautions);

export const Pregnancy = planned(ways.pregnancy.answers);

/** Read by someone who helps: the plan says first whom it speaks to. */
export const ForAnother = planned(plans.another);

/** What was left out because of a "not sure" is said before the rest. */
export const AgeUnknown = planned(plans.ageUnknown);
export const HealthUnknown = planned(plans.healthUnknown);

/** Comfort until someone has looked at it, in the UK. */
export const ComfortInBritain = planned(ways.britain.answers, { region: 'GB' });

const picking = (choice: string, side: string, answers: Answers = plans.open): Story =>
  planned(answers, {}, { picks: { [choice]: side } });

export const NothingPicked = planned(plans.open);
export const HeatPicked = picking('heat-or-cold', 'heat');
export const ColdPicked = picking('heat-or-cold', 'cold');
export const AlternatingPicked = picking('heat-or-cold', 'alternate');
export const StretchPicked = picking('stretch-or-rest', 'stretch');
export const RestPicked = picking('stretch-or-rest', 'rest');
export const MovingPicked = picking('stretch-or-rest', 'move');

/** Every card opened, as someone would who reads it all. */
export const AllOpen = then(Desk, async (visitor) => {
  for (const summary of visitor.all('summary')) await visitor.press(summary);
});

const whichAnswer = (answers: Answers): Story =>
  then(planned(answers), async (visitor) => {
    const summary = visitor.part('what-if').querySelector('summary');
    if (!summary) throw new Error('Nothing can be opened there.');
    await visitor.press(summary);
    await visitor.until(() => visitor.has('weight'), 'what the answers do');
    for (const weight of visitor.all('[part~="weight"] > summary')) await visitor.press(weight);
  });

/** Which answer would change it: what would send to more help first, then what would change the plan. */
export const WhichAnswer = whichAnswer(plans.desk);
/** Where a doctor should look as well, the answer is told that is the reason, and never what to say instead. */
export const WhichAnswerSendsToADoctor = whichAnswer(ways.doctor.answers);

/** What the publisher leaves out is not there. */
export const WithoutMedicine = planned(plans.freshInjury, { without: 'medicine massage' });

const tries = (name: string) => async (visitor: Visitor) => {
  const card = visitor.parts('remedy').find((each) => each.dataset['family'] === name);
  const button = card?.querySelector<HTMLElement>('[part~="try"]');
  if (!button) throw new Error(`Nothing of the family "${name}" can be tried.`);
  await visitor.press(button);
  await visitor.reaches('trying');
};

export const TryingHeat = then(Desk, tries('heat'));
export const TryingAStretch = then(Desk, tries('stretch'));

/** Back on the plan, with what was tried last. */
export const Tried = then(TryingHeat, async (visitor) => {
  await visitor.press('back');
  await visitor.reaches('planning');
});
