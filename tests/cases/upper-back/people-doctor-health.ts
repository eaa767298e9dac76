import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const toDoctor = {
  disposition: 'doctor',
  mustRecommend: ['act-see-doctor', 'act-safety-net'],
} as const;
const tooMuch = ['act-call-emergency', 'act-same-day-care', 'any-manipulation'];

/** Ordinary aches of people with an illness, which takes remedies away: d14 to d25 (rf-health-history). */
export const doctorHealth: readonly Vignette[] = [
  {
    ...toDoctor,
    id: 'd14',
    title: 'Rheumatoid arthritis and a stiff neck',
    story:
      'I’m 49 with rheumatoid arthritis, on tablets for it. A week of cutting hedges left me sore between the blades and stiff in the neck. It is my usual muscle ache, I know my joints.',
    region: 'IE',
    answers: { ...otherwiseWell, health: ['other-health', 'arthritis'], cause: ['new-task', 'neck-moves'] },
    mustNotRecommend: [...tooMuch, 'stretch-chin-tuck', 'stretch-neck-turn-tilt'],
    sources: ['§2c rf-health-history', '§4b stretch-chin-tuck', 'KAISER-NECK', 'NHS-DYN'],
  },
  {
    ...toDoctor,
    id: 'd15',
    title: 'A spine operation six years ago',
    story:
      'They fused two of my lower vertebrae six years ago, I am 44, all good since. One spot in my upper back has been stuck for a week of assembly work, it catches when I arch. I want the stretch where you lean back over a chair.',
    region: 'AU',
    answers: { ...otherwiseWell, health: ['bones', 'spine-surgery'], cause: 'stuck-spot' },
    readings: [{ health: ['bones', 'spine-surgery', 'infection-risk'] }],
    mustNotRecommend: [...tooMuch, 'stretch-thoracic-extension'],
    sources: ['§2c rf-health-history', '§4b stretch-thoracic-extension', 'S0'],
    note: 'The operation may be ticked among what makes an infection likelier; the pain is not steady.',
  },
  {
    ...toDoctor,
    id: 'd16',
    title: 'Diabetes with good feeling, desk ache',
    story:
      'Type 2 diabetes for three years, I’m 46, feet checked in spring and all fine. Upper back dull after long screen days for a week, walks help. Is a hot-water bottle okay?',
    region: 'AU',
    answers: { ...otherwiseWell, health: ['feeling', 'diabetes'], cause: 'sitting' },
    mustNotRecommend: [...tooMuch],
    sources: ['§2c rf-health-history', '§6 x-diabetes', 'TILSTONE', 'FDA-PAD'],
    note: 'Diabetes is read as “another long-term illness” of §2c.',
  },
  {
    ...toDoctor,
    id: 'd17',
    title: 'Diabetes with numb feet, and a hot-water bottle in hand',
    story:
      'I’m 56, diabetic for twenty years, can’t feel my toes much and I’m not sure about my back. Painted the fence at the weekend, stiff and sore since. I always go to bed with a hot-water bottle.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      health: ['feeling', 'diabetes-numb'],
      cause: 'new-task',
      began: 'days-3',
    },
    mustRecommend: [...toDoctor.mustRecommend, 'keep-moving'],
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-cold'],
    sources: ['§2c rf-health-history', '§6 x-diabetes', '§5a H10', 'FDA-PAD', 'BJGP-HWB'],
  },
  {
    ...toDoctor,
    id: 'd18',
    title: 'Weak kidneys and a wish for ibuprofen',
    story:
      'Kidneys at forty per cent, says my doctor. I’m 58 and dug out a pond last week, now it is sore between the shoulders when I lift. Usually I’d take ibuprofen, or the gel.',
    region: 'US',
    answers: { ...otherwiseWell, age: 'age-50-59', health: ['organs', 'kidneys'], cause: 'new-task' },
    mustNotRecommend: [...tooMuch, 'any-oral-nsaid'],
    sources: ['§2c rf-health-history', '§6 x-kidney', 'NHS-IBU'],
  },
  {
    ...toDoctor,
    id: 'd19',
    title: 'A stent, clopidogrel and a slow ache',
    story:
      'I’m 62, had a stent two years ago and take clopidogrel and aspirin. The upper back got sore bit by bit while I varnished the boat last week, it hurts when I reach. No chest trouble, I walk an hour a day as always.',
    region: 'NO',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      health: ['blood', 'thinner', 'heart-vessels', 'heart', 'medicines', 'low-dose-aspirin'],
      cause: 'new-task',
    },
    mustNotRecommend: [
      ...tooMuch,
      'any-oral-nsaid',
      'otc-topical-counterirritant',
      'any-deep-massage',
      'foam-roller',
    ],
    sources: ['§2c rf-health-history', '§6 x-heart', '§6 x-blood-thinner', '§6 x-low-dose-aspirin', 'KALLAS'],
    note: 'Blood thinners without sudden pain: §6, not rf-thinner-sudden.',
  },
  {
    ...toDoctor,
    id: 'd20',
    title: 'An old stroke, a numb left side, and a heat pad',
    story:
      'Since his stroke in 2019 my husband, 68, feels little on his left side, the left of the back too; that is all old. Since he repotted the whole terrace last week he has had a dull ache up there. He loves his heat pad.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      health: ['feeling', 'numb-skin', 'heart-vessels', 'past-stroke'],
      cause: 'new-task',
    },
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-cold', 'any-oral-nsaid', 'massage-devices'],
    sources: [
      '§2c rf-health-history',
      '§6 x-numb-skin',
      '§6 x-stroke',
      '§6 x-age60',
      'FDA-PAD',
      'DM-NAPROXEN',
    ],
  },
  {
    ...toDoctor,
    id: 'd21',
    title: 'A liver that must be spared',
    story:
      'I’m 51, my liver is scarred, I see the clinic twice a year. Shoulders and upper back ache from laying tiles for a week. A mate gave me paracetamol, eight a day is fine, he says.',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      place: 'place-tops',
      age: 'age-50-59',
      health: ['organs', 'liver'],
      cause: 'new-task',
    },
    mustRecommend: [...toDoctor.mustRecommend, 'act-ask-pharmacist'],
    mustNotRecommend: [...tooMuch, 'otc-acetaminophen'],
    sources: ['§2c rf-health-history', '§6 x-liver', 'DM-APAP'],
  },
  {
    ...toDoctor,
    id: 'd22',
    title: 'Warfarin for the heartbeat, knitting for the grandchild',
    story:
      'I’m 70 and take warfarin for my heart rhythm. Knitting a blanket this week brought on a dull ache between the blades, it builds row by row. My granddaughter has a massage gun, and a wintergreen rub.',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      health: ['blood', 'thinner', 'heart-vessels', 'heart'],
      cause: 'sitting',
    },
    readings: [{ health: ['blood', 'thinner', 'other-health', 'long-illness'] }],
    mustNotRecommend: [...tooMuch, 'any-oral-nsaid', 'otc-topical-counterirritant', 'any-deep-massage'],
    sources: ['§2c rf-health-history', '§6 x-blood-thinner', 'DM-NAPROXEN', 'NCCIH', 'KALLAS'],
  },
  {
    ...toDoctor,
    id: 'd23',
    title: 'Low platelets and a slow muscle ache',
    story:
      'My platelets are always low, I’m 28, I bruise from nothing. My upper back got tired and sore over a week of exam reading, slowly. I would like to use my foam roller.',
    region: 'IN',
    answers: { ...otherwiseWell, health: ['blood', 'bleeding'], cause: 'sitting' },
    mustNotRecommend: [...tooMuch, 'any-oral-nsaid', 'any-deep-massage', 'foam-roller'],
    sources: ['§2c rf-health-history', '§6 x-bleeding-disorder', 'NCCIH'],
  },
  {
    ...toDoctor,
    id: 'd24',
    title: 'A clot in the leg, on treatment',
    story:
      'They found a clot in my thigh four weeks ago and I’m on apixaban, 39. Leg is nearly normal. Sitting with it up on the sofa all day, my upper back aches, and changes when I move. I breathe without any pain.',
    region: 'US',
    answers: { ...otherwiseWell, health: ['blood', 'thinner', 'clot-now'], cause: 'sitting' },
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-massage', 'any-oral-nsaid'],
    sources: ['§2c rf-health-history', '§6 x-dvt', '§4a heat', 'BARTSCH', 'NCCIH'],
    note: '§6 speaks of heat on the leg, §4a and §4d take heat and massage away altogether: the stricter one.',
  },
  {
    ...toDoctor,
    id: 'd25',
    title: 'Prednisone for a year',
    story:
      'Prednisone since last winter for polymyalgia, I’m 66. The upper back aches when I iron for long, slowly more this week; nothing sudden, and no shorter either. I thought of a firm massage and twisting.',
    region: 'DK',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      health: ['bones', 'steroids', 'other-health', 'arthritis'],
      cause: 'new-task',
    },
    readings: [{ health: ['bones', 'steroids', 'other-health', 'long-illness'] }],
    mustNotRecommend: [...tooMuch, 'any-nsaid', 'any-deep-massage', 'stretch-seated-twist', 'foam-roller'],
    sources: ['§2c rf-health-history', '§6 x-steroids-long', '§5b R10', 'DM-NAPROXEN', 'OSTI-2015'],
  },
];
