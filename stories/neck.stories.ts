import { plans } from './journeys.js';
import { shows, stage, then } from './stage.js';

export default { ...stage, title: '9 Neck guide' };

/** A guide that is fetched when it is asked for: the same element, other data. */
export const NeckWelcome = shows('welcome', { guide: 'neck', region: 'GB' });

/** The signs of the neck come first. */
export const NeckSigns = then(NeckWelcome, async (visitor) => {
  await visitor.answer('age-16-49');
});

/** A new headache beside neck pain. */
export const NeckEmergency = then(NeckWelcome, async (visitor) => {
  await visitor.follow({ age: 'age-16-49', nerves: ['headache'] });
});

/** A stiff neck from the desk, in a country whose line on the upper back is not about the neck. */
export const NeckPlan = then(NeckWelcome, async (visitor) => {
  await visitor.follow({ ...plans.desk, nerves: 'none', danger: 'none', place: 'place-nape' });
  await visitor.reachesPlan();
});
