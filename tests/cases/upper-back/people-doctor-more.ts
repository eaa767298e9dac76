import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const toDoctor = {
  disposition: 'doctor',
  mustRecommend: ['act-see-doctor', 'act-safety-net'],
} as const;
const tooMuch = ['act-call-emergency', 'act-same-day-care', 'any-manipulation'];

/** More of them, where heat, cold or touch is what must be kept away: d26 to d34. */
export const doctorMore: readonly Vignette[] = [
  {
    ...toDoctor,
    id: 'd26',
    title: 'Brittle bones, garden chair, no fall',
    story:
      'I have osteoporosis, I’m 74. After an afternoon in the low garden chair my upper back feels stiff, for four days, 2 out of 10. No knock, no lift, no sharp pain. What may I do myself?',
    region: 'NZ',
    answers: { ...otherwiseWell, age: 'age-65', health: ['bones', 'thin-bones'], cause: 'sitting' },
    mustRecommend: [...toDoctor.mustRecommend, 'posture-sitting'],
    mustNotRecommend: [...tooMuch, 'stretch-seated-twist', 'foam-roller', 'any-deep-massage'],
    sources: ['§2c rf-health-history', '§6 x-osteoporosis', '§5b R10', 'OSTI-2015', 'OSTEO-CAN', 'UKOSTEO'],
  },
  {
    ...toDoctor,
    id: 'd27',
    title: 'A cracked shoulder blade, three weeks old',
    story:
      'Came off my board three weeks ago and cracked the shoulder blade, the hospital saw it then. I’m 27. It is getting better, but the muscles round it ache, and I am tight with worry over the job. Can I start to stretch and get a massage?',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      health: ['bones', 'broken-bone'],
      cause: ['pull', 'worry'],
    },
    mustNotRecommend: [...tooMuch, 'any-stretch', 'any-massage', 'strengthening'],
    sources: ['§6 x-fracture', '§5b R0', 'BARTSCH'],
    note: '§6: a known or suspected break is for a doctor.',
  },
  {
    ...toDoctor,
    id: 'd28',
    title: 'Hardened arteries, a week of planing doors',
    story:
      'I’m 59; they say the arteries in my legs are furred up, I get cramp after two streets, the same for years. A week of planing doors made my upper back sore, when I push mostly. Heat or ice?',
    region: 'IT',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      health: ['feeling', 'poor-circulation'],
      cause: 'new-task',
    },
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-cold'],
    sources: ['§2c rf-health-history', '§6 x-poor-circulation', '§5a H10', 'DEROYAL', 'TMM-HEATICE'],
  },
  {
    ...toDoctor,
    id: 'd29',
    title: 'An infected bite where it aches',
    story:
      'Desk ache between the shoulders for a week, I’m 35, it goes when I walk. On the same spot I have an insect bite that is weeping, with yellow crust. I want to put the heat rub on.',
    region: 'IN',
    answers: { ...otherwiseWell, health: ['skin', 'skin-infection'], cause: 'sitting' },
    readings: [{ health: ['skin', 'skin-infection', 'infection-risk'] }],
    mustNotRecommend: [
      ...tooMuch,
      'any-heat',
      'any-cold',
      'any-massage',
      'otc-topical-counterirritant',
      'otc-topical-nsaid',
    ],
    sources: ['§6 x-skin-infection', 'FDA-TOPICAL', 'NCCIH'],
    note: '§6: a doctor for the infection. The pain comes and goes, so rf-infection-risk does not apply.',
  },
  {
    ...toDoctor,
    id: 'd30',
    title: 'A pacemaker and a massage chair',
    story:
      'I’m 63 and have a pacemaker, checked in May. After a week of packing boxes my upper back is sore, with little knots that ache when pressed. The kids gave me a massage seat with electric heat for Christmas, can I use that?',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      health: ['heart-vessels', 'heart', 'other-health', 'device'],
      cause: ['new-task', 'knots'],
    },
    mustNotRecommend: [...tooMuch, 'massage-devices', 'any-oral-nsaid'],
    sources: ['§2c rf-health-history', '§6 x-device', '§6 x-heart', 'NHS-IBU'],
  },
  {
    ...toDoctor,
    id: 'd31',
    title: 'Mother with dementia holds her back',
    story:
      'For my mother, 84, who has dementia and cannot tell hot from too hot. Since her new armchair came last week she holds her upper back in the evening; up and about she is better. No fall, eats well, no fever.',
    region: 'DE',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      health: ['other-health', 'confused', 'long-illness'],
      cause: 'sitting',
    },
    readings: [{ health: ['other-health', 'confused'] }],
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-cold'],
    sources: ['§2c rf-health-history', '§6 x-cognitive', 'FDA-PAD', 'DEROYAL'],
    note: 'Dementia is a long-term illness, whether or not its line is ticked as well.',
  },
  {
    ...toDoctor,
    id: 'd32',
    title: 'A clot five years ago, and a roller',
    story:
      'Had a clot in my calf five years ago after a plaster cast, no tablets now, I’m 41. Laptop ache between the blades for ten days, better on walks. I’d like to roll it out.',
    region: 'FR',
    answers: { ...otherwiseWell, health: ['blood', 'clot-past'], cause: 'sitting' },
    mustNotRecommend: [...tooMuch, 'foam-roller', 'any-massage'],
    sources: ['§6 x-dvt', '§4d', 'BARTSCH', 'NCCIH'],
    note: '§6 counts a clot in the past too, and names a doctor.',
  },
  {
    ...toDoctor,
    id: 'd33',
    title: 'Comes back each winter, with high blood pressure, never looked at',
    story:
      'My upper back has come and gone for years, always the same, desk and cold weather. I’m 48 and on tablets for blood pressure. Nobody ever examined the back.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      health: ['heart-vessels', 'high-bp'],
      cause: 'sitting',
      began: 'comes-back',
    },
    alsoRight: 'physio',
    mustRecommend: ['act-safety-net'],
    mustNotRecommend: [...tooMuch],
    sources: ['§7 frequent', '§6 x-high-bp', 'S0', 'NHS-IBU'],
    note: '§7: never assessed with any health condition is for a doctor; §2c alone would be physio.',
  },
  {
    ...toDoctor,
    id: 'd34',
    title: 'A small stroke, quite recovered',
    story:
      'I had a small stroke three years ago, nothing left of it, I feel hot and cold everywhere as I should. I’m 56. A week of laying paving has left me sore between the shoulders. I would take ibuprofen.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      health: ['heart-vessels', 'past-stroke'],
      cause: 'new-task',
    },
    mustNotRecommend: [...tooMuch, 'any-oral-nsaid'],
    sources: ['§2c rf-health-history', '§6 x-stroke', 'DM-NAPROXEN'],
  },
];
