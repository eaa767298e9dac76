import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const atHome = { disposition: 'selfcare', mustRecommend: ['act-safety-net'] } as const;
const tooMuch = ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'];

/** Fresh strains, people who are not sure, and two more cautions: c34 to c43. */
export const homeUnsure: readonly Vignette[] = [
  {
    ...atHome,
    id: 'c34',
    title: 'Sore tonight, after the usual long swim',
    story:
      'I swim twice a week. Tonight after the long set my upper back is sore, both sides, no injury. I’m 54 and will forget it by Friday, but what now, hot or cold?',
    answers: {
      ...otherwiseWell,
      place: 'place-all',
      age: 'age-50-59',
      began: 'days-2',
      now: 'after-activity',
    },
    mustRecommend: ['cold', 'keep-moving', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§5a H7', '§5b R3', 'S0'],
  },
  {
    ...atHome,
    id: 'c35',
    title: 'Every move a six, a day after the move',
    story:
      'Carried our whole flat down four floors yesterday. Each movement is a 6, in bed it is bearable and I slept. I’m 34, no knock, nothing swollen, I’ll be at work tomorrow.',
    answers: { ...otherwiseWell, cause: 'new-task', began: 'days-2', now: ['sharp', 'over-5'] },
    mustRecommend: ['keep-moving', 'act-check-in-24h', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-stretch'],
    sources: ['§5b R5', '§5a H2', '§3 c-overuse', 'COCHRANE-BED'],
  },
  {
    ...atHome,
    id: 'c36',
    title: 'Third day, and no easier yet',
    story:
      'Two and a half days since I twisted getting the pram out of the car, I’m 30. Still 5 when I turn, as on the first day. No swelling. I have done nothing for it so far.',
    answers: {
      ...otherwiseWell,
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      began: 'days-3',
      now: 'sharp',
    },
    mustRecommend: ['keep-moving', 'act-check-in-24h', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-stretch', 'any-massage'],
    sources: ['§5b R2', '§3 c-minor-injury', 'NHS-SPRAIN'],
    note: 'R2 begins to stretch when it is easing, which it is not; no home care has been tried, so no 72 hours.',
  },
  {
    ...atHome,
    id: 'c37',
    title: 'Doesn’t know what, doesn’t know since when',
    story:
      'Somewhere between the shoulders, I can’t tell you since when or from what. I’m 22, it is a 2. I just want to know if I can move it.',
    answers: { ...otherwiseWell, cause: 'unsure', began: 'unsure' },
    mustRecommend: ['keep-moving', 'any-stretch', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§5b R11', '§3 c-nonspecific'],
  },
  {
    ...atHome,
    id: 'c38',
    title: 'For a neighbour whose age she doesn’t know',
    story:
      'My neighbour asked me to look this up, he washes dishes at the hotel and is sore from the big week. No signs, no illness, no medicines. I have no idea how old he is.',
    answers: { ...otherwiseWell, age: 'unsure', cause: 'new-task' },
    mustRecommend: ['keep-moving', 'act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-overuse', '§6 x-age60', '§8'],
    note: 'He may be over 60, so tablets are for the pharmacist.',
  },
  {
    ...atHome,
    id: 'c39',
    title: 'Warm and puffy after the first day of rowing',
    story:
      'First time in a boat yesterday, and today the muscle beside the blade is warm and a bit puffy. No knock, I am 25, 3 out of 10.',
    region: 'IN',
    answers: { ...otherwiseWell, place: 'place-blade', cause: 'new-task', began: 'days-2', now: 'swollen' },
    mustRecommend: ['cold', 'keep-moving', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-massage', 'any-stretch'],
    sources: ['§5a H1', '§5b R1', '§3 c-overuse', 'NHS-SPRAIN'],
  },
  {
    ...atHome,
    id: 'c40',
    title: 'Sertraline, and a piano up the stairs',
    story:
      'I’m on sertraline, 35. Helped get a piano up the stairs last week, now the muscles between the blades are sore when I lift. Can I have ibuprofen from the corner shop?',
    region: 'IE',
    answers: { ...otherwiseWell, health: ['medicines', 'other-tablets'], cause: 'new-task' },
    mustRecommend: ['keep-moving', 'act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§6 x-other-nsaid', '§3 c-overuse', 'DM-NAPROXEN'],
  },
  {
    ...atHome,
    id: 'c41',
    title: 'Eczema just where it aches',
    story:
      'I have eczema on my back, for years, flaky and itchy as ever. Below it the muscles are sore from building a shed last week, I’m 46. Heat pad, rub, massage, what can I use?',
    region: 'DK',
    answers: { ...otherwiseWell, health: ['skin', 'skin-rash'], cause: 'new-task' },
    alsoRight: 'doctor',
    mustRecommend: ['keep-moving', ...atHome.mustRecommend],
    mustNotRecommend: [
      'act-call-emergency',
      'act-same-day-care',
      'any-heat',
      'any-cold',
      'any-massage',
      'otc-topical-counterirritant',
      'otc-topical-nsaid',
    ],
    sources: ['§6 x-rash', '§5a H10', 'FDA-TOPICAL', 'NCCIH'],
    note: '§6 says “shingles check”, which may mean the question or a doctor.',
  },
  {
    ...atHome,
    id: 'c42',
    title: 'A rumbling tummy as well',
    story:
      'Bit of wind since the beans on Sunday, gone tomorrow I suppose. What I came for: upper back stiff from a fortnight of bookkeeping, better when I walk. I’m 39.',
    answers: { ...otherwiseWell, pattern: ['tummy', 'tummy-mild'], cause: 'sitting' },
    readings: [{ pattern: 'none' }],
    mustRecommend: ['movement-breaks', 'heat', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-postural', '§2b rf-gallbladder-jaundice', '§2a rf-belly-severe'],
    note: 'Near miss of the tummy flags.',
  },
  {
    ...atHome,
    id: 'c43',
    title: 'Cannot see her own back',
    story:
      'Twisted my upper back under the sink yesterday, 37, felt a small pull. I live alone and cannot see back there, so I don’t know if it is swollen or blue. 4 out of 10, I can move.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      began: 'days-2',
      now: 'unsure',
    },
    mustRecommend: ['relative-rest', 'keep-moving', 'cold', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-massage', 'any-stretch'],
    sources: ['§5a H1', '§5b R1', '§3 c-minor-injury', 'NHS-SPRAIN'],
    note: 'It may be swollen, so it is cared for as if it were.',
  },
];
