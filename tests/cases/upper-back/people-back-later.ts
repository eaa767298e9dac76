import { otherwiseWell, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const back = { checkingIn: true } as const;
const goingOn = {
  ...back,
  disposition: 'selfcare',
  mustRecommend: ['act-continue-plan', 'act-safety-net'],
  mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'],
} as const;
const toDoctor = {
  ...back,
  disposition: 'doctor',
  mustRecommend: ['act-see-doctor', 'act-safety-net'],
  mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'act-continue-plan', 'any-manipulation'],
} as const;
const sitting = { ...otherwiseWell, cause: 'sitting', 'signs-since': 'none' } as const;

/** A stretch that was too much, and back after two weeks and after six: f11 to f20. */
export const backLater: readonly Vignette[] = [
  {
    ...goingOn,
    id: 'f11',
    title: 'Sore for an evening after the stretch, then settled',
    story:
      'The doorway stretch left me sorer last night; by breakfast it was back to what it was. I’m 29, day two of the plan. Do I go on with it?',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-settled',
      'care-time': 'care-days',
      cause: 'sitting',
    },
    mustRecommend: ['act-stop-current-remedy', 'act-safety-net'],
    sources: ['§5b R7', 'NHS-BACK'],
    note: 'R7: that one stretch is stopped, the rest goes on.',
  },
  {
    ...goingOn,
    id: 'f12',
    title: 'Two weeks on: clearly better',
    story:
      'Two weeks in, I take my breaks, I hardly feel it. I’m 41. No tablets since the first weekend. I only came to tick the box.',
    region: 'FR',
    answers: { ...sitting, trend: 'trend-better', 'care-time': 'care-2-weeks', began: 'weeks-6' },
    sources: ['§7 improving', '§7 2 weeks'],
  },
  {
    ...toDoctor,
    id: 'f13',
    title: 'Two weeks on: a little, not clearly',
    story:
      'Good two weeks of the plan, I’m 35. A little better, but I would not call it better. No signs from your list. It is 3 out of 10 instead of 4.',
    region: 'AU',
    answers: { ...sitting, trend: 'trend-slight', 'care-time': 'care-2-weeks', began: 'weeks-6' },
    alsoRight: 'physio',
    mustRecommend: ['act-safety-net'],
    mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'act-continue-plan'],
    sources: ['§2c rf-2wk', '§7 2 weeks', 'GREENMOSS-NHS'],
    note: '§7 names doctor or physio.',
  },
  {
    ...toDoctor,
    id: 'f14',
    title: 'Two weeks on: no change',
    story:
      'After two weeks at home with heat and stretches nothing has moved, still 4 out of 10. I’m 50, I work in a bakery. Nothing new.',
    region: 'AT',
    answers: {
      ...sitting,
      age: 'age-50-59',
      cause: 'new-task',
      trend: 'trend-same',
      'care-time': 'care-2-weeks',
      began: 'weeks-6',
    },
    sources: ['§2c rf-2wk', '§2c rf-72h', '§7 2 weeks', 'GREENMOSS-NHS'],
  },
  {
    ...toDoctor,
    id: 'f15',
    title: 'Two weeks on: worse',
    story:
      'It was fine for a while, now in the second week it gets worse each day, 5 out of 10. I’m 33. No fever, legs and arms as always.',
    region: 'IN',
    answers: { ...sitting, trend: 'trend-worse', 'care-time': 'care-2-weeks', began: 'weeks-6' },
    sources: ['§2c rf-worse', '§7 2 weeks', '§0.8'],
  },
  {
    ...toUrgent,
    ...back,
    id: 'f16',
    title: 'Two weeks on: sweats at night',
    story:
      'My plan has run for two weeks and the pain is a bit less. But I wake drenched, and the thermometer said 38.2 last night. I’m 46, must be a bug going round.',
    region: 'US',
    answers: {
      ...sitting,
      'signs-since': 'since-fever',
      trend: 'trend-slight',
      'care-time': 'care-2-weeks',
      happened: ['fever', 'fever-only'],
      began: 'weeks-6',
    },
    mustRecommend: ['act-same-day-care', 'act-safety-net'],
    sources: ['§2b rf-fever', '§0.8', 'NHS-BACK', 'CASE-COOPER'],
  },
  {
    ...goingOn,
    id: 'f17',
    title: 'Six weeks on: clearly better',
    story:
      'Six weeks of exercises, twice a week, and my upper back is clearly better, I’m 44. Now and then a reminder after long days.',
    region: 'CH',
    answers: { ...sitting, trend: 'trend-better', 'care-time': 'care-6-weeks', began: 'weeks-12' },
    sources: ['§7 improving', '§7 6 weeks'],
    note: 'Better is no reason for a doctor, though the pain is older than six weeks.',
  },
  {
    ...toDoctor,
    id: 'f18',
    title: 'Six weeks on: a little',
    story:
      'Six weeks and a bit, and only a little better. I’m 39, behind the wheel all day. It does not stop me, it just does not leave.',
    region: 'PL',
    answers: { ...sitting, trend: 'trend-slight', 'care-time': 'care-6-weeks', began: 'weeks-12' },
    mustRecommend: ['act-see-doctor', 'act-see-physio', 'act-safety-net'],
    sources: ['§2c rf-6wk', '§7 6 weeks', 'NHSBORDERS', 'MAKEITVISIBLE'],
  },
  {
    ...toDoctor,
    id: 'f19',
    title: 'Six weeks on: the same',
    story:
      'Nothing, after six weeks. The same ache each afternoon, I’m 28. I kept to the plan nearly every day.',
    region: 'US',
    answers: { ...sitting, trend: 'trend-same', 'care-time': 'care-6-weeks', began: 'weeks-12' },
    mustRecommend: ['act-see-doctor', 'act-see-physio', 'act-safety-net'],
    sources: ['§2c rf-6wk', '§7 6 weeks', 'NHSBORDERS', 'MAKEITVISIBLE'],
  },
  {
    ...toDoctor,
    id: 'f20',
    title: 'Six weeks on: worse than ever',
    story:
      'It had gone down, but in this sixth week it has come back worse than when I started, I’m 53. No sign from the list. Can’t say why.',
    region: 'CA',
    answers: {
      ...sitting,
      age: 'age-50-59',
      trend: 'trend-worse',
      'care-time': 'care-6-weeks',
      began: 'weeks-12',
      now: 'changed',
    },
    sources: ['§2c rf-worse', '§7 6 weeks', '§0.8'],
  },
];
