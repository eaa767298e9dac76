import { toUrgent } from '../leads-to.js';
import type { Vignette } from '../vignettes.js';
import { otherwiseWell } from './conversation.js';

/** Help on the same day, and no remedy before it: nu01 to nu11. */
export const urgent: readonly Vignette[] = [
  {
    ...toUrgent,
    id: 'nu01',
    title: 'A weaker grip',
    story:
      'Neck pain into my left arm for a week, I’m 47. Since Friday I cannot squeeze a sponge with that hand.',
    region: 'US',
    answers: { ...otherwiseWell, nerves: ['arm-weak', 'arm-tingle'], cause: 'neck-moves' },
    sources: ['§2b rf-arm-weak', 'CKS-NECK', 'HWE-NECK'],
  },
  {
    ...toUrgent,
    id: 'nu02',
    title: 'Hands that got clumsy over a year, and nothing else',
    story:
      'I’m 59. My neck is stiff, and over the last year my fingers have become clumsy with coins. I walk well and have no trouble peeing.',
    region: 'NZ',
    answers: { ...otherwiseWell, age: 'age-50-59', nerves: ['hands', 'hands-slow'], began: 'longer' },
    sources: ['§2a rf-myelopathy', 'RFH-DCM'],
    note: '§2a: a single sign that came slowly is urgent and no emergency.',
  },
  {
    ...toUrgent,
    id: 'nu03',
    title: 'Fever with an aching neck, and no other sign',
    story:
      'A sore neck and 38.6 since yesterday, I’m 28. No headache, I can look at the light, I think clearly.',
    region: 'AT',
    answers: { ...otherwiseWell, happened: ['fever', 'fever-only'], began: 'days-2' },
    sources: ['§2b rf-fever', 'NHS-BACK'],
    note: 'Told as fever alone: a neck that aches and is not stiff.',
  },
  {
    ...toUrgent,
    id: 'nu04',
    title: 'Breast cancer eight years ago',
    story:
      'I’m 61. A dull ache in the neck for three weeks. I had breast cancer in 2018 and was told I was clear.',
    region: 'US',
    answers: { ...otherwiseWell, age: 'age-60-64', happened: 'cancer', began: 'weeks-3' },
    sources: ['§2b rf-cancer-history', 'NICE-NG234', 'BMJ-CG75'],
  },
  {
    ...toUrgent,
    id: 'nu05',
    title: 'Tripped on the kerb, sore right on the bones',
    story:
      'I tripped and went down two days ago, I’m 45. Pressing on the bones at the back of my neck hurts a lot.',
    region: 'IN',
    answers: { ...otherwiseWell, happened: ['injury', 'fall'], cause: 'pull', began: 'days-2' },
    mustRecommend: [...toUrgent.mustRecommend, 'act-keep-still'],
    sources: ['§2b rf-fall-blow', 'MAYO-HS'],
  },
  {
    ...toUrgent,
    id: 'nu06',
    title: 'Never lets up, worst at night',
    story: 'Four weeks, day and night, no pillow helps, I am up at three every night with it. I’m 55.',
    region: 'CH',
    answers: { ...otherwiseWell, age: 'age-50-59', pattern: 'night', began: 'weeks-6' },
    sources: ['§2b rf-night', 'NHS-BACK'],
  },
  {
    ...toUrgent,
    id: 'nu07',
    title: 'Burning in a strip from neck to shoulder',
    story:
      'A strip on the right from the neck over the shoulder burns and I cannot bear the collar, I’m 64. No rash yet.',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      pattern: 'skin-strip',
      place: 'place-side',
      began: 'days-3',
    },
    sources: ['§2b rf-shingles', 'NHS-SHINGLES', 'PSNET-ZOSTER'],
  },
  {
    ...toUrgent,
    id: 'nu08',
    title: 'It hurts at the front',
    story:
      'Not the nape: it is the front of my neck, beside the throat, for two days. I’m 39 and feel well otherwise.',
    region: 'US',
    answers: { ...otherwiseWell, place: 'place-throat', began: 'days-2' },
    sources: ['§2a rf-heart', '§2a rf-neck-artery'],
    note: 'The evidence has no row on the front of the neck; the careful way is taken (REVIEW.md).',
  },
  {
    ...toUrgent,
    id: 'nu09',
    title: 'A smoker with weeks of neck, shoulder and arm',
    story:
      'I’m 59 and smoked for thirty years. Seven weeks of pain from the neck over the shoulder, and my little finger tingles.',
    region: 'HK',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      nerves: 'arm-tingle',
      health: ['heart-vessels', 'smoke'],
      place: 'place-base',
      began: 'weeks-12',
    },
    sources: ['§2b rf-lung-apex', 'CASE-PANCOAST-59'],
    note: 'Composite: neck pain that was a tumour at the top of the lung, as in the report.',
  },
  {
    ...toUrgent,
    id: 'nu10',
    title: 'Out of the blue at 63, with pressure tablets and cholesterol',
    story:
      'A new ache in the neck since yesterday that I cannot put down to anything, moving it changes little. I’m 63, tablets for blood pressure and cholesterol.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      health: ['heart-vessels', 'high-bp', 'cholesterol'],
      began: 'days-2',
    },
    sources: ['§2b rf-heart-risk', 'BMJBP-MI', 'CASE-TAXI'],
  },
  {
    ...toUrgent,
    id: 'nu11',
    title: 'Does not know whether the dizziness belongs to it',
    story:
      'I’m 50. Some dizziness this week, some headache, I really can’t say whether it goes with the neck.',
    region: 'GB',
    answers: { ...otherwiseWell, age: 'age-50-59', nerves: 'unsure' },
    sources: ['§0.7', '§2a rf-neck-artery'],
  },
];
