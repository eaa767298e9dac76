import { smallDocument } from '../tests/guide/small-guide.js';
import type { Answers } from '../src/guide/guide.js';
import { before, journeyOf, plans, ways } from './journeys.js';
import { after, asks, planned, shows, stage, then, type Args } from './stage.js';

export default { ...stage, title: '9 Settings' };

export const DarkWelcome = shows('welcome', { theme: 'dark' });
export const DarkQuestion = then(asks('happened', before('happened'), { theme: 'dark' }), async (visitor) => {
  await visitor.tick('injury');
  await visitor.press('next');
});
export const DarkEmergency = after('escalated', ways.emergency.answers, { theme: 'dark' });
export const DarkUrgent = after('escalated', ways.urgent.answers, { theme: 'dark' });
export const DarkPlan = planned(plans.freshInjury, { theme: 'dark' });

/** English in a page that is set from right to left keeps its own direction. */
export const EnglishInARightToLeftPage = shows('welcome', { dir: 'rtl' });

/** A guide in a language that is written from right to left, without such words at hand. */
const rightToLeft = {
  lang: 'he',
  guideData: {
    ...smallDocument,
    texts: { he: smallDocument.texts['en'] },
    planTexts: { he: smallDocument.planTexts['en'] },
  },
} satisfies Args;

const { id: guide, version } = smallDocument.guide;
const thumb = (answers: Answers) => ({ journey: journeyOf(answers, { guide, version }) });

export const RightToLeftWelcome = shows('welcome', rightToLeft);
export const RightToLeftQuestion = then(
  shows('question', { ...rightToLeft, ...thumb({ age: 'adult' }) }),
  (visitor) => visitor.tick('fall'),
);
export const RightToLeftUrgent = shows('escalated', {
  ...rightToLeft,
  ...thumb({ age: 'adult', signs: ['streak'] }),
});
export const RightToLeftPlan = shows('planning', {
  ...rightToLeft,
  ...thumb({ age: 'adult', signs: 'none', cause: ['typing'], now: 'none' }),
});

/** Deep in the outline of a page. */
export const HeadingLevel4 = planned(plans.desk, { 'heading-level': 4 });

export const NarrowWelcome = shows('welcome', { width: 320, region: '' });
export const NarrowQuestion = then(asks('health', before('health'), { width: 320 }), async (visitor) => {
  await visitor.tick('feeling', 'diabetes');
});
export const NarrowEmergency = after('escalated', ways.emergency.answers, { width: 320, region: '' });
export const NarrowPlan = planned(plans.freshInjury, { width: 320 });

/** Someone to turn to, in the plan. */
export const WithAProvider = planned(plans.desk, {
  'provider-name': 'Elm Street Physio',
  'provider-phone': '+44 20 7946 0000',
  'provider-url': 'https://example.org/',
});

/** The offer to keep the answers, not taken. */
export const RememberOffered = planned(plans.desk, { remember: 'session' });

/** A publisher's own guide takes the same door. */
export const OwnGuide = shows('welcome', { guideData: smallDocument });

/** A guide that a clinician has signed off. */
export const SignedOff = shows('welcome', {
  guideData: {
    ...smallDocument,
    guide: { ...smallDocument.guide, signedOff: { by: 'Dr A. Name, physician', on: '2026-11-20' } },
  },
});
