import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const tooMuch = ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'];
const toPhysio = {
  disposition: 'physio',
  mustRecommend: ['act-see-physio', 'strengthening', 'act-safety-net'],
  mustNotRecommend: tooMuch,
} as const;

/** Old or returning pain that has not changed, without any sign: p01 to p14. */
export const physio: readonly Vignette[] = [
  {
    ...toPhysio,
    id: 'p01',
    title: 'Each concert season the same ache',
    story:
      'I play the violin, I’m 29. Every concert season the same ache by the left blade, four times in the last half year, gone after rest days. It has never been different. I’m healthy.',
    region: 'IE',
    answers: { ...otherwiseWell, place: 'place-blade', cause: 'new-task', began: 'comes-back' },
    sources: ['§2c rf-frequent', '§3 c-recurring', '§5b R6', 'S4', 'COCHRANE-NECK-EX'],
  },
  {
    ...toPhysio,
    id: 'p02',
    title: 'Half a year at the kitchen table',
    story:
      'Home office at the kitchen table for over half a year, 41, and for all that time a dull ache in the upper back by afternoon. Not worse, not better, 3 out of 10. Weekends are fine.',
    region: 'US',
    answers: { ...otherwiseWell, cause: 'sitting', began: 'longer' },
    mustRecommend: [...toPhysio.mustRecommend, 'movement-breaks'],
    mustNotRecommend: [...tooMuch, 'otc-topical-nsaid'],
    sources: ['§7 12 weeks', '§3 c-recurring', '§5b R6', '§5a H6', 'DM-DICLO'],
  },
  {
    ...toPhysio,
    id: 'p03',
    title: 'Hairdresser whose neck sets it off',
    story:
      'I cut hair, 35. Every month or so an ache at the blade that I can bring on by turning my head to the right. Arms fine, no dizziness. Same story for two years.',
    region: 'FR',
    answers: { ...otherwiseWell, place: 'place-blade', cause: 'neck-moves', began: 'comes-back' },
    sources: ['§2c rf-frequent', '§3 c-neck-referred', 'TANAKA-2006'],
  },
  {
    ...toPhysio,
    id: 'p04',
    title: 'Fourteen months of worry, in Bristol',
    story:
      'Fourteen months since the divorce began and the tops of my shoulders and upper back have been tight ever since, up and down with the worry. I’m 45, in Bristol. My GP had a look last year and found nothing. Unchanged.',
    region: 'GB',
    answers: {
      ...otherwiseWell,
      place: 'place-tops',
      cause: 'worry',
      began: 'longer',
      now: 'checked-already',
    },
    readings: [{ now: 'none' }],
    mustRecommend: [...toPhysio.mustRecommend, 'any-relaxation'],
    mustNotRecommend: [...tooMuch, 'act-nhs-111'],
    sources: ['§7 12 weeks', '§2b rf-uk-upper', '§3 c-stress', 'NHS-BACK'],
    note: 'The line of the United Kingdom is for new pain; this is neither new nor unseen.',
  },
  {
    ...toPhysio,
    id: 'p05',
    title: 'Smoker of thirty with a year of desk ache',
    story:
      'I’m 30, smoke ten a day, sit at a desk. For a year the same dull ache by four o’clock. Arms and hands are normal, no cough to speak of, no weight lost.',
    region: 'AT',
    answers: {
      ...otherwiseWell,
      health: ['heart-vessels', 'smoke'],
      cause: 'sitting',
      began: 'longer',
    },
    sources: ['§7 12 weeks', '§2b rf-lung-apex', '§2b rf-heart-risk'],
    note: 'Near miss: without hand signs no rf-lung-apex, and one risk of the heart is not two.',
  },
  {
    ...toPhysio,
    id: 'p06',
    title: 'Painter with white fingers',
    story:
      'Eight months of the same tired ache, I paint walls, 39. Physio looked at it at the start and I let the exercises slide. My fingers go white in the cold, Raynaud’s they call it. Someone said ice it.',
    region: 'AU',
    answers: { ...otherwiseWell, health: ['feeling', 'raynaud'], cause: 'new-task', began: 'longer' },
    mustNotRecommend: [...tooMuch, 'any-cold'],
    sources: ['§7 12 weeks', '§6 x-raynaud', 'DEROYAL', 'PHYSIONOTES'],
    note: 'Raynaud’s alone is not read as “another long-term illness”.',
  },
  {
    ...toPhysio,
    id: 'p07',
    title: 'The stuck spot that comes back, and hives from cold',
    story:
      'Same pinching spot next to my spine since last year, it catches when I arch back, every few weeks, then leaves. I’m 33. Cold water gives me hives, always has, but I’d rather try ice than heat. My doctor checked the spot once and was content.',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      health: ['feeling', 'cold-allergy'],
      cause: 'stuck-spot',
      began: 'comes-back',
    },
    picks: { 'heat-or-cold': 'cold' },
    mustNotRecommend: [...tooMuch, 'any-cold'],
    sources: ['§2c rf-frequent', '§3 c-joint', '§6 x-cold-allergy', 'DEROYAL'],
  },
  {
    ...toPhysio,
    id: 'p08',
    title: 'Knots on repeat, and skin that hates oils',
    story:
      'Little hard knots beside my shoulder blade, press one and there’s my ache. They have come back about monthly for a year. I’m 26, a nurse. Scented oils and rubs bring me out in a rash. A cold pack I like.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      health: ['skin', 'oil-allergy'],
      cause: 'knots',
      began: 'comes-back',
    },
    picks: { 'heat-or-cold': 'cold' },
    mustNotRecommend: [...tooMuch, 'otc-topical-counterirritant'],
    sources: ['§2c rf-frequent', '§3 c-trigger', '§6 x-oil-allergy', 'NCCIH'],
  },
  {
    ...toPhysio,
    id: 'p09',
    title: 'No idea what sets it off',
    story:
      'It comes, it goes, I have kept no diary. Maybe six times this year, always the same place, I’m 38. Sometimes I used ice, sometimes a bath, I could not say which was better.',
    region: 'NL',
    answers: { ...otherwiseWell, cause: 'unsure', began: 'comes-back' },
    mustRecommend: [...toPhysio.mustRecommend, 'heat', 'cold'],
    note: 'What he is unsure of is the cause and the pack, not how his back is now; a first version ticked “not sure” there as well.',
    sources: ['§2c rf-frequent', '§3 c-nonspecific', '§5a H8', 'GARRA-2010'],
  },
  {
    ...toPhysio,
    id: 'p10',
    title: 'Forty-six kilos and four months of stiffness',
    story:
      'I weigh 46 kilos and do no sport, I’m 24. Since I began to carry trays in a café four months ago my upper back has been stiff and tires fast, the same all along. I take two paracetamol when it gets on my nerves.',
    region: 'IN',
    answers: {
      ...otherwiseWell,
      health: ['medicines', 'low-weight'],
      cause: ['new-task', 'inactive'],
      began: 'longer',
    },
    mustRecommend: [...toPhysio.mustRecommend, 'keep-moving'],
    sources: ['§7 12 weeks', '§3 c-inactive', '§6 x-low-weight', 'NHS-PARA'],
  },
  {
    ...toPhysio,
    id: 'p11',
    title: 'Front sleeper for life',
    story:
      'I have slept on my front all my life and wake with a stiff upper back, for about five months now; half an hour after getting up it’s gone. I’m 52 and well.',
    region: 'NO',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      cause: ['waking', 'waking-short'],
      began: 'longer',
    },
    mustRecommend: [...toPhysio.mustRecommend, 'posture-sleeping'],
    sources: ['§7 12 weeks', '§3 c-sleep', 'CARY-2019'],
  },
  {
    ...toPhysio,
    id: 'p12',
    title: 'Seventeen, butterfly swimmer, every season',
    story:
      'I’m 17 and swim butterfly. Each season start my upper back is sore for some days, now for the third year, always both sides, always gone after. Straight as a ruler, sleep like a log.',
    region: 'AU',
    answers: { ...otherwiseWell, place: 'place-all', cause: 'new-task', began: 'comes-back' },
    sources: ['§2c rf-frequent', '§0.10', '§5b R6', 'S4'],
  },
  {
    ...toPhysio,
    id: 'p13',
    title: 'No paracetamol for her',
    story:
      'Since I took the job in the bakery seven months ago my upper back is sore after shifts, always in the same way, I’m 36. Paracetamol once gave me a swollen mouth and I was told never again. What else is there?',
    region: 'US',
    answers: {
      ...otherwiseWell,
      health: ['allergy', 'acetaminophen-allergy'],
      cause: 'new-task',
      began: 'longer',
    },
    mustNotRecommend: [...tooMuch, 'otc-acetaminophen'],
    sources: ['§7 12 weeks', '§6 x-apap-allergy', 'DM-APAP'],
  },
  {
    ...toPhysio,
    id: 'p14',
    title: 'A returning ache, and closing her eyes is not possible',
    story:
      'The tightness over my shoulders comes back whenever life is hard, five times this year. I’m 40. After things that happened to me I can’t close my eyes with strangers or be touched on the back.',
    region: 'SE',
    answers: {
      ...otherwiseWell,
      place: 'place-tops',
      health: ['other-health', 'bad-experience'],
      cause: 'worry',
      began: 'comes-back',
    },
    mustRecommend: [...toPhysio.mustRecommend, 'any-relaxation'],
    sources: ['§2c rf-frequent', '§3 c-stress', '§6 x-trauma-history', 'VA-PMR'],
  },
];
