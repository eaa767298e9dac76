import { otherwiseWell, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

/** Pain that behaves in a way that must be looked at today, and people who are not sure: u13 to u24. */
export const urgentPain: readonly Vignette[] = [
  {
    ...toUrgent,
    id: 'u13',
    title: 'Pregnant, and the skin of one side cannot bear a bra',
    story:
      'I’m 30, 22 weeks pregnant. For three days a stripe from the spine to under the left breast burns and I cannot stand cloth on it. There is no rash. The baby kicks well and I have no tummy pain.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      pattern: 'skin-strip',
      health: ['pregnancy', 'pregnant'],
      began: 'days-3',
    },
    sources: ['§2b rf-shingles', 'CASE-ZSH-PREG', 'PSNET-ZOSTER', 'NHS-SHINGLES'],
    note: 'Composite: burning on one side without a rash in pregnancy stands in the report.',
  },
  {
    ...toUrgent,
    id: 'u14',
    title: 'Cannot put on a shirt',
    story:
      'Since painting the ceiling two days ago my upper back is at 9 out of 10. I’m 36. I cannot get a shirt on, I sat in a chair all night and could not think straight. Tablets from the chemist do nothing. Chest and legs are fine.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      pattern: 'severe',
      cause: 'new-task',
      began: 'days-2',
      now: ['over-5', 'interferes'],
    },
    sources: ['§2b rf-severe-pain', 'S0'],
  },
  {
    ...toUrgent,
    id: 'u15',
    title: 'Worse lying down, night after night',
    story:
      'I’m 57. It is always there, in the middle of my upper back, whatever I do. When I lie down it gets worse, so I have slept in the armchair for two weeks. By day I manage my stall.',
    region: 'IN',
    answers: { ...otherwiseWell, age: 'age-50-59', pattern: ['night', 'steady'], cause: 'no-change' },
    readings: [{ pattern: 'night' }],
    sources: ['§2b rf-night', '§3 c-not-mechanical', 'NHS-BACK', 'PHYSIOPEDIA-TX'],
  },
  {
    ...toUrgent,
    id: 'u16',
    title: 'It only hurts when he breathes in',
    story:
      'My son is 29. When he takes a deep breath there’s a sharp catch beside his left shoulder blade, for two days. No cough, not out of breath, legs fine, hasn’t travelled. He sits at a till.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      pattern: ['breath-pain', 'breath-only'],
      cause: 'stuck-spot',
      began: 'days-2',
      now: 'sharp',
    },
    sources: ['§2b rf-breath-pain', 'NHS-PE', 'NIDIRECT-PE'],
  },
  {
    ...toUrgent,
    id: 'u17',
    title: 'Taxi driver with a new ache that leaning back eases',
    story:
      'Driving a cab for thirty years, 56 now, twenty a day, tablets for pressure. Since last night an ache between the blades that I never had, and it eases when I lean a certain way. I was only watching football. Nothing in the chest.',
    region: 'GR',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      health: ['heart-vessels', 'high-bp', 'smoke'],
      cause: 'none',
      began: 'days-2',
    },
    sources: ['§2b rf-heart-risk', '§0.6', 'CASE-TAXI', 'BMJBP-MI'],
    note: 'Composite: pain in the back alone that changed with position stands in the report.',
  },
  {
    ...toUrgent,
    id: 'u18',
    title: 'The jar lid that would not turn',
    story:
      'I’m 47. Pain beside the shoulder blade and down the right arm since a fortnight, okay. But since the weekend I can’t open jars and the pen slips; that hand is getting weaker. My chiropractor has time tomorrow.',
    region: 'US',
    answers: { ...otherwiseWell, nerves: 'arm-weak', cause: 'neck-moves' },
    readings: [{ nerves: ['arm-weak', 'arm-tingle'] }],
    sources: ['§2b rf-arm-weak', 'CKS-NECK', 'HWE-NECK'],
  },
  {
    ...toUrgent,
    id: 'u19',
    title: 'Ex-smoker with two months of blade pain and a tingling little finger',
    story:
      'Gave up at fifty after thirty years of smoking; I am 64. Two months of pain at the top of the shoulder blade, and the inside of the arm down to the little finger tingles and feels dull. Massage did nothing. Strength is all right, I think.',
    region: 'GB',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      age: 'age-60-64',
      nerves: 'arm-tingle',
      health: ['heart-vessels', 'smoke'],
      cause: 'knots',
      began: 'weeks-12',
    },
    readings: [{ nerves: 'arm-weak' }],
    mustRecommend: ['act-nhs-111', 'act-safety-net', 'act-summary-for-clinician'],
    sources: ['§2b rf-lung-apex', 'CASE-PANCOAST-54', 'CASE-PANCOAST-64'],
    note: 'Composite: the pattern stands in the reports. Dull feeling may be ticked as losing feeling.',
  },
  {
    ...toUrgent,
    id: 'u20',
    title: 'It hurts between the shoulders when she coughs, in Glasgow',
    story:
      'I’m 31 in Glasgow. I twisted putting the buggy in the boot last week and it is sore between my shoulders; coughing and sneezing make it worse. I’m well otherwise. No one has seen it.',
    region: 'GB',
    answers: { ...otherwiseWell, pattern: 'cough-strain', cause: 'pull', now: 'sharp' },
    readings: [{ happened: ['injury', 'small-pull'] }],
    mustRecommend: ['act-nhs-111', 'act-safety-net'],
    sources: ['§2b rf-cough-strain', '§2b rf-uk-upper', 'NHS-BACK'],
  },
  {
    id: 'u21',
    title: 'Mother in Belfast, a new ache from knitting',
    story:
      'I am answering for my mother, 58, in Belfast. Since last Sunday she has an ache between the shoulders that comes when she knits and goes when she walks the dog. She is healthy and has not bothered anyone with it.',
    region: 'GB',
    answers: { ...otherwiseWell, age: 'age-50-59', cause: 'sitting' },
    disposition: 'urgent',
    mustRecommend: ['act-nhs-111', 'act-safety-net', 'heat', 'movement-breaks'],
    mustNotRecommend: ['act-call-emergency', 'any-manipulation'],
    sources: ['§2b rf-uk-upper', '§0.9', 'NHS-BACK'],
    note: 'Rule 0.9: the advice of the NHS, with comfort measures beside it.',
  },
  {
    ...toUrgent,
    id: 'u22',
    title: 'Not sure whether it is the chest',
    story:
      'I am 66 and honestly cannot say whether I have anything in the chest. It is an odd feeling, upper back mostly, perhaps wind. I don’t know. It came while I read the paper.',
    region: 'DK',
    answers: { ...otherwiseWell, age: 'age-65', danger: 'unsure', cause: 'unsure', began: 'days-2' },
    sources: ['§0.7'],
    mustNotRecommend: ['any-remedy', 'any-manipulation', 'act-see-physio'],
    note: 'Rule 0.7: urgent at least, with the emergency list shown.',
  },
  {
    ...toUrgent,
    id: 'u23',
    title: 'Clumsy hands, and nothing else',
    story:
      'For about a year my fingers have been getting clumsier, needlework is hopeless now. I’m 62. Neck and upper back ache on and off. I walk five miles a day and my waterworks are fine.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      nerves: ['hands', 'hands-slow'],
      cause: ['sitting', 'neck-moves'],
      began: 'longer',
    },
    sources: ['§2a rf-myelopathy', 'RFH-DCM'],
    note: '§2a: a single sign that came slowly is urgent.',
  },
  {
    ...toUrgent,
    id: 'u24',
    title: 'The hill has given him backache since spring',
    story:
      'Whenever I push my bike up the hill I get an ache between the shoulders, and at the top it goes. It has been just so since spring, never at rest, not now. I’m 60 and my doctor knows my cholesterol but not this.',
    region: 'CH',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      danger: ['effort', 'effort-settled'],
      health: ['heart-vessels', 'cholesterol'],
      began: 'longer',
    },
    sources: ['§2a rf-exertional', 'CASE-JUCM-STEMI'],
    note: '§2a: an older, stable pattern is urgent.',
  },
];
