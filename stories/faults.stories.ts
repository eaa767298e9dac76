import { smallDocument } from '../tests/guide/small-guide.js';
import { journeyOf } from './journeys.js';
import { shows, stage, type Args } from './stage.js';

export default { ...stage, title: '7 When something is wrong' };

/** A guide of that name does not exist. The reason stands in the console; the visitor gets the emergency advice. */
export const UnknownGuide = shows('failed', { guide: 'lower-back' });

/** A publisher's guide that does not make sense. */
export const BrokenGuideData = shows('failed', {
  guideData: { ...smallDocument, guide: { id: 'sore-thumb' } },
});

/** An address that nobody should give. */
export const UnsafeAddress = shows('failed', { src: 'javascript:alert(1)' });

/** Nothing to show, but someone to turn to. */
export const WithAProvider = shows('failed', {
  guide: 'lower-back',
  'provider-name': 'Elm Street Physio',
  'provider-phone': '+44 20 7946 0000',
});

const { guide, ...words } = smallDocument;
const { id, version } = guide;

/** Nobody has checked it again in time. It says so, and works all the same. */
const outdated = {
  guideData: { ...words, guide: { ...guide, checked: '2020-03-04', nextCheck: '2021-03-04' } },
} satisfies Args;
const thumb = { age: 'adult', signs: 'none', cause: ['typing'], now: 'none' };
const journey = (answers: object) => journeyOf({ ...thumb, ...answers }, { guide: id, version });

export const OutdatedWelcome = shows('welcome', outdated);
export const OutdatedEmergency = shows('escalated', { ...outdated, journey: journey({ signs: ['white'] }) });
export const OutdatedPlan = shows('planning', { ...outdated, journey: journey({}) });
