import { toEmergency, toUrgent } from '../leads-to.js';
import type { Vignette } from '../vignettes.js';
import { otherwiseWell } from './conversation.js';

const back = { checkingIn: true } as const;
const sitting = { ...otherwiseWell, cause: 'sitting', 'signs-since': 'none' } as const;
const tooMuch = ['act-call-emergency', 'act-same-day-care', 'any-manipulation'];
const goingOn = {
  ...back,
  disposition: 'selfcare',
  mustRecommend: ['act-continue-plan', 'act-safety-net'],
  mustNotRecommend: [...tooMuch, 'act-see-doctor'],
} as const;
const toDoctor = {
  ...back,
  disposition: 'doctor',
  mustRecommend: ['act-see-doctor', 'act-safety-net'],
  mustNotRecommend: [...tooMuch, 'act-continue-plan'],
} as const;

/** Back after a day, three days, two weeks and six: nf01 to nf10. */
export const backAgain: readonly Vignette[] = [
  {
    ...goingOn,
    id: 'nf01',
    title: 'A day later: a touch better',
    story: 'One day of warm packs and breaks, I’m 35, it is a touch better. Nothing new.',
    region: 'US',
    answers: { ...sitting, trend: 'trend-slight', 'care-time': 'care-days' },
    sources: ['§7 24 h', '§1 S2-15'],
  },
  {
    ...toDoctor,
    id: 'nf02',
    title: 'Three days, no better at all',
    story: 'Three days of all of it and my neck is exactly as it was, I’m 40. No new sign.',
    region: 'IE',
    answers: { ...sitting, trend: 'trend-same', 'care-time': 'care-3-days' },
    sources: ['§7 72 h', '§2c rf-72h', 'LALLI-72H'],
  },
  {
    ...back,
    id: 'nf03',
    title: 'Two weeks, only a little better',
    story: 'Two weeks in, a little better each week, but not by much. I’m 50.',
    region: 'DE',
    answers: { ...sitting, age: 'age-50-59', trend: 'trend-slight', 'care-time': 'care-2-weeks' },
    disposition: 'physio',
    mustRecommend: ['act-see-physio', 'act-safety-net'],
    mustNotRecommend: tooMuch,
    sources: ['§7 2 weeks', '§2c rf-2wk', '§1 S2-13', 'GREENMOSS-NHS'],
  },
  {
    ...toDoctor,
    id: 'nf04',
    title: 'Six weeks of care',
    story: 'Six weeks of exercises, 44, a little better, not gone.',
    region: 'US',
    answers: { ...sitting, trend: 'trend-slight', 'care-time': 'care-6-weeks', began: 'weeks-12' },
    mustRecommend: [...toDoctor.mustRecommend, 'act-see-physio'],
    sources: ['§7 6 weeks', '§2c rf-6wk', 'NHSBORDERS'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'nf05',
    title: 'Since yesterday a headache like never before',
    story:
      'The stiff neck was better. Since last night a sudden headache on one side and my sight swims, I’m 43.',
    region: 'CA',
    answers: {
      ...sitting,
      'signs-since': 'since-head',
      trend: 'trend-new',
      'care-time': 'care-days',
      nerves: ['headache', 'neck-head'],
    },
    sources: ['§0.8', '§2a rf-neck-artery', 'ACEP-CAD'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'nf06',
    title: 'The hands do not obey any more',
    story:
      'Two weeks on the neck is the same, but since the weekend I fumble my keys with both hands. I’m 63.',
    region: 'GB',
    answers: {
      ...sitting,
      age: 'age-60-64',
      'signs-since': 'since-hands',
      trend: 'trend-new',
      'care-time': 'care-2-weeks',
      nerves: ['hands', 'hands-new'],
    },
    sources: ['§0.8', '§2a rf-myelopathy', 'RFH-DCM'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'nf07',
    title: 'Now there is fever, and the neck is rigid',
    story: 'Day three: shivering, 39 degrees, I cannot bend my neck and the light hurts. I’m 24.',
    region: 'AU',
    answers: {
      ...sitting,
      'signs-since': 'since-fever-signs',
      trend: 'trend-worse',
      'care-time': 'care-3-days',
      happened: ['fever', 'fever-stiff-neck'],
    },
    sources: ['§0.8', '§2a rf-meningitis', 'INDPHARM-NECK'],
  },
  {
    ...toUrgent,
    ...back,
    id: 'nf08',
    title: 'The cold pack left a white, hard patch',
    story: 'I kept the frozen peas on my nape for an hour, now the skin is white, hard and numb. I’m 30.',
    region: 'US',
    answers: { ...sitting, 'signs-since': 'since-skin', trend: 'trend-same', 'care-time': 'care-days' },
    mustRecommend: [...toUrgent.mustRecommend, 'act-stop-current-remedy'],
    sources: ['§4a cold', 'BJSM-FROST', 'COLDPACK-18F'],
  },
  {
    ...goingOn,
    id: 'nf09',
    title: 'Flared after the turns, settled by night',
    story: 'The neck turns made it worse for some hours, then it was as before. Two days in, I’m 33.',
    region: 'US',
    answers: { ...sitting, trend: 'trend-settled', 'care-time': 'care-days' },
    mustRecommend: [...goingOn.mustRecommend, 'act-stop-current-remedy'],
    mustNotRecommend: [...goingOn.mustNotRecommend, 'any-stretch'],
    sources: ['§5b R7'],
  },
  {
    ...toDoctor,
    id: 'nf10',
    title: 'Worse, and no sign among the warning signs',
    story: 'It got worse over four days whatever I do, I’m 36. I went through your list again: none of it.',
    region: 'NZ',
    answers: { ...sitting, trend: 'trend-worse', 'care-time': 'care-3-days' },
    mustNotRecommend: [...toDoctor.mustNotRecommend, 'any-stretch', 'any-massage'],
    sources: ['§2c rf-worse', '§5b R8'],
  },
];
