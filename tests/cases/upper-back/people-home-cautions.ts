import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const atHome = { disposition: 'selfcare', mustRecommend: ['act-safety-net'] } as const;
const tooMuch = ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'];

/** Ordinary aches of people for whom something must be left out: c13 to c24. */
export const homeCautions: readonly Vignette[] = [
  {
    ...atHome,
    id: 'c13',
    title: 'Raynaud’s and a fresh bruise: neither pack',
    story:
      'A crate slid into my back at work yesterday, beside the blade, it’s swollen. I’m 29. In the cold my fingers turn white and numb, Raynaud’s. So ice is out for me, is it heat then?',
    region: 'AT',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      happened: ['injury', 'small-pull'],
      health: ['feeling', 'raynaud'],
      cause: 'pull',
      began: 'days-2',
      now: 'swollen',
    },
    mustRecommend: ['keep-moving', 'relative-rest', 'any-relaxation', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-cold', 'any-massage', 'any-stretch'],
    sources: ['§5a H10', '§6 x-raynaud', 'DEROYAL', 'NHS-SPRAIN'],
  },
  {
    ...atHome,
    id: 'c14',
    title: 'Asthma, and ibuprofen never tried',
    story:
      'I’ve had asthma since school, I’m 23, breathing is fine today. Sore from a climbing day last week, it hurts when I pull. Never dared to take ibuprofen.',
    region: 'AU',
    answers: { ...otherwiseWell, health: ['allergy', 'asthma'], cause: 'new-task' },
    mustRecommend: ['act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-nsaid'],
    sources: ['§6 x-asthma-nsaid', '§3 c-overuse', 'NHS-IBU', 'DM-IBU'],
  },
  {
    ...atHome,
    id: 'c15',
    title: 'Hives from aspirin',
    story:
      'Aspirin gives me hives, found out at twenty, I’m 34. Sore between the shoulders from scrubbing the deck last week. There’s a muscle rub in the cupboard that smells of wintergreen.',
    region: 'US',
    answers: { ...otherwiseWell, health: ['allergy', 'nsaid-allergy'], cause: 'new-task' },
    mustRecommend: ['heat', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-nsaid', 'otc-topical-counterirritant'],
    sources: ['§6 x-nsaid-allergy', 'DM-NAPROXEN'],
  },
  {
    ...atHome,
    id: 'c16',
    title: 'Heartburn most weeks',
    story:
      'I’m 43 and planted a hedge last week, sore when I reach. I live with heartburn, most weeks, and my doctor once spoke of an ulcer. Colleague swears by naproxen.',
    region: 'US',
    answers: { ...otherwiseWell, health: ['organs', 'ulcer'], cause: 'new-task' },
    mustRecommend: ['act-ask-pharmacist', 'keep-moving', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-oral-nsaid'],
    sources: ['§6 x-ulcer', 'DM-NAPROXEN', 'NHS-IBU'],
    note: 'Heartburn is read as a caution of §6, not as the long-term illness of §2c.',
  },
  {
    ...atHome,
    id: 'c17',
    title: 'Already on naproxen',
    story:
      'I take naproxen for my knee when it’s bad, like this week. I’m 49. Now the upper back is sore from stacking wood last week. Add ibuprofen?',
    region: 'US',
    answers: {
      ...otherwiseWell,
      health: ['medicines', 'other-nsaid'],
      cause: 'new-task',
    },
    mustRecommend: ['act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-nsaid'],
    sources: ['§6 x-other-nsaid', 'DM-NAPROXEN'],
  },
  {
    ...atHome,
    id: 'c18',
    title: 'Chickenpox at thirty-three',
    story:
      'Caught chickenpox from my toddler, I’m 33 and past the fever, spots all over, back too. From lying on the sofa for days my upper back is stiff, it eases when I potter. Ibuprofen or not?',
    region: 'BE',
    answers: {
      ...otherwiseWell,
      health: ['skin', 'skin-rash', 'chickenpox'],
      cause: 'sitting',
    },
    disposition: 'doctor',
    mustRecommend: ['act-see-doctor', 'act-safety-net'],
    mustNotRecommend: [
      'act-call-emergency',
      'act-same-day-care',
      'any-oral-nsaid',
      'any-heat',
      'any-cold',
      'any-massage',
      'otc-topical-counterirritant',
    ],
    note: 'First written as care at home. Read again, §6 asks for a doctor with a skin infection, and chickenpox is one.',
    sources: ['§6 x-chickenpox', '§6 x-rash', 'ENGLANDTIMES-NHS', 'NCCIH'],
  },
  {
    ...atHome,
    id: 'c19',
    title: 'The rub is already on',
    story:
      'I put a hot muscle gel on my upper back an hour ago, and now I’d love the heating pad on top. I’m 36, it is just tight from two weeks of sewing costumes.',
    region: 'US',
    answers: { ...otherwiseWell, health: ['skin', 'rub-on'], cause: ['sitting'], now: 'spasm' },
    mustNotRecommend: [...tooMuch, 'any-heat'],
    sources: ['§6 x-topical-on', 'FDA-TOPICAL'],
  },
  {
    ...atHome,
    id: 'c20',
    title: 'A graze just there',
    story:
      'Scraped my back on the attic beam last week, the graze is still open. I’m 38. The muscles around are sore from carrying boxes, the skin itself is fine I think, no pus, not red.',
    region: 'IE',
    answers: { ...otherwiseWell, health: ['skin', 'skin-broken'], cause: 'new-task' },
    mustRecommend: ['keep-moving', ...atHome.mustRecommend],
    mustNotRecommend: [
      ...tooMuch,
      'any-heat',
      'any-cold',
      'any-massage',
      'otc-topical-counterirritant',
      'otc-topical-nsaid',
    ],
    sources: ['§6 x-skin-broken', 'FDA-TOPICAL', 'SFH-HEATICE'],
  },
  {
    ...atHome,
    id: 'c21',
    title: 'Nodding off on antihistamines',
    story:
      'My hay fever tablets make me doze off on the couch, I’m 30. Upper back stiff after a week of ironing for a hotel. I wanted to lie down with the electric blanket.',
    region: 'AU',
    answers: { ...otherwiseWell, health: ['medicines', 'drowsy'], cause: 'new-task' },
    mustNotRecommend: [...tooMuch, 'any-heat'],
    sources: ['§6 x-drowsy', '§4a heat', 'FDA-PAD', 'DEROYAL'],
  },
  {
    ...atHome,
    id: 'c22',
    title: 'Trying for a baby',
    story:
      'We are trying for a baby, so I could be, I could not be. I’m 34. A week of tilted laptop on the train, dull upper back, gone on Sundays. What can I take to be safe?',
    region: 'IT',
    answers: { ...otherwiseWell, health: ['pregnancy', 'maybe-pregnant'], cause: 'sitting' },
    mustRecommend: ['movement-breaks', 'act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-nsaid'],
    sources: ['§6 x-pregnant', 'NHS-IBU', 'FDA-NSAID-PREG'],
    note: '§2c asks only whether one is pregnant; trying is a caution of §6.',
  },
  {
    ...atHome,
    id: 'c23',
    title: 'Feeding a seven-month-old',
    story:
      'Still breastfeeding at seven months, I’m 29. Since I dug over the vegetable bed ten days ago my upper back is sore when I lift him. All else is well.',
    region: 'CA',
    answers: { ...otherwiseWell, health: ['pregnancy', 'breastfeeding'], cause: 'new-task' },
    mustRecommend: ['act-ask-pharmacist', 'heat', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§6 x-breastfeeding', '§3 c-overuse', 'DM-IBU'],
  },
  {
    ...atHome,
    id: 'c24',
    title: 'Three weeks after the birth, only tired shoulders',
    story:
      'Our girl is three weeks old, I’m 31. Feeding in bed gives me a dull ache between the blades, 2 out of 10, gone when I stroll with the pram. No headache, no swelling, no bleeding beyond the normal.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      health: ['pregnancy', 'new-baby', 'breastfeeding'],
      cause: 'sitting',
    },
    alsoRight: 'doctor',
    mustNotRecommend: ['act-call-emergency', 'act-same-day-care'],
    sources: ['§2a rf-preg-danger', '§2c rf-pregnant', '§6 x-breastfeeding', 'GPO-PREG'],
    note: 'Near miss of rf-preg-danger. §2c asks only about pregnancy; a midwife or doctor in the first weeks, as its reason says, is as right.',
  },
];
