import type { Answer } from '../src/guide/guide.js';
import { ages, ways, type Way } from './journeys.js';
import { after, stage, then, type Args } from './stage.js';

export default { ...stage, title: '3 Where to get help' };

const result = ({ answers, region }: Way, args: Args = {}) =>
  after('escalated', answers, { region, ...args });

export const Emergency = result(ways.emergency);

/** Nobody has said which country this is. */
export const EmergencyAnywhere = result(ways.emergency, { region: '' });

export const Urgent = result(ways.urgent);
export const Doctor = result(ways.doctor);
export const Physio = result(ways.physio);

/** "I’m not sure" about signs of an emergency is never read as "no". */
export const NotSure = result(ways.unsure);

/** New pain here is urgent in the UK; comfort measures may be shown beside it. */
export const Britain = result(ways.britain);

export const Child = result(ways.child);
export const Pregnancy = result(ways.pregnancy);

/** The same result in the words of someone else: a parent, a child alone, a helper. */
const as = (age: Answer, way: Way, says: Way['answers'] = {}) =>
  result({ ...way, answers: { ...way.answers, age, ...says } });

export const ChildForAParent = as(ages.parent, ways.child);
export const EmergencyForAParent = as(ages.parent, ways.emergency);
export const EmergencyOfAChildAlone = as(ages.child, ways.emergency);
export const EmergencyForAnother = as(ages.another, ways.emergency);
export const DoctorForAnother = as(ages.another, ways.doctor);
export const PregnancyOfAnother = as(['age-16-49', 'for-other'], ways.pregnancy);

/** Someone hurt them: help that is calm and promises no secrecy. */
export const ChildHurtBySomeone = as(ages.child, ways.child, { happened: ['injury', 'hurt-by-someone'] });

/** A blood thinner at 65 or over: what to say, and the signs of a bleed before the others. */
export const BloodThinner = as(ages.old, ways.doctor, { health: ['blood', 'thinner'] });

/** A fall and a blow, told with the visitor's own words and every answer at hand. */
export const AnswersOpen = then(result(ways.doctor), async (visitor) => {
  const summary = visitor.part('your-answers').querySelector('summary');
  if (!summary) throw new Error('The answers can’t be opened.');
  await visitor.press(summary);
});

const clinic: Args = {
  'provider-name': 'Elm Street Physio',
  'provider-phone': '+44 20 7946 0000',
  'provider-url': 'https://example.org/',
};

/** Who the publisher says the visitor can turn to. */
export const WithAProvider = result(ways.physio, clinic);

/** Beside an emergency there is nobody else to turn to. */
export const EmergencyWithAProvider = result(ways.emergency, clinic);
