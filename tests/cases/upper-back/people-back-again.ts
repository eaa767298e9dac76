import { otherwiseWell, toEmergency } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const goingOn = {
  checkingIn: true,
  disposition: 'selfcare',
  mustRecommend: ['act-continue-plan', 'act-safety-net'],
  mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'],
} as const;
const toDoctor = {
  checkingIn: true,
  disposition: 'doctor',
  mustRecommend: ['act-see-doctor', 'act-safety-net'],
  mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'act-continue-plan', 'any-manipulation'],
} as const;

/** Back after a day and after three: better, a little, the same, worse, something new: f01 to f10. */
export const backAgain: readonly Vignette[] = [
  {
    ...goingOn,
    id: 'f01',
    title: 'A day later: clearly better',
    story:
      'It’s the next evening. I did the short walks and the warm towel like you said, I’m 34, desk job, and it went from 4 to 2. Nothing new.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-better',
      'care-time': 'care-days',
      cause: 'sitting',
    },
    sources: ['§7 24 h', '§0.8'],
  },
  {
    ...goingOn,
    id: 'f02',
    title: 'A day later: a touch better',
    story:
      'Yesterday I began the plan after my gardening weekend, I’m 45. It’s a touch better, I’d say. Still feel it when I reach. All else as it was.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-slight',
      'care-time': 'care-days',
      cause: 'new-task',
      began: 'days-3',
    },
    sources: ['§7 24 h', '§3 c-overuse'],
  },
  {
    ...goingOn,
    id: 'f03',
    title: 'A day later: just the same',
    story:
      'One day of heat and breaks, and no change. I’m 27, a student, stiff from the library. I’m not worried, it is only one day, is it?',
    region: 'NL',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-same',
      'care-time': 'care-days',
      cause: 'sitting',
    },
    readings: [{ 'care-time': 'care-hours' }],
    sources: ['§7 24 h'],
  },
  {
    ...toDoctor,
    id: 'f04',
    title: 'A day later: worse',
    story:
      'I did the plan since yesterday morning, and it has gone from 3 to 6, getting worse hour by hour. I’m 52. No fever or anything on your list, I checked.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      'signs-since': 'none',
      trend: 'trend-worse',
      'care-time': 'care-days',
      cause: 'new-task',
      now: 'over-5',
    },
    sources: ['§2c rf-worse', '§7 24 h', '§0.8', 'S1'],
  },
  {
    ...toEmergency,
    checkingIn: true,
    id: 'f05',
    title: 'A day later: black as tar',
    story:
      'The ibuprofen helped the back. But this morning what came out of me was black as tar, sticky. I’m 61. Could that be the liquorice?',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      'signs-since': 'since-medicine',
      trend: 'trend-better',
      'care-time': 'care-days',
      cause: 'sitting',
    },
    mustRecommend: ['act-call-emergency'],
    sources: ['§2a rf-med-danger', '§0.8', 'DM-NAPROXEN', 'DM-IBU'],
  },
  {
    ...goingOn,
    id: 'f06',
    title: 'Three days on: nearly gone',
    story:
      'Three days, nearly gone, 1 out of 10. I’m 31, pulled it at rowing. I have already stopped the tablets. What now?',
    region: 'NZ',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-better',
      'care-time': 'care-3-days',
      cause: 'pull',
      now: 'easing',
    },
    sources: ['§7 improving', '§5b R2'],
  },
  {
    ...goingOn,
    id: 'f07',
    title: 'Three days on: a bit better',
    story:
      'It has been three days of care. Was 5, is 4. I’m 38 and fold laundry in a hotel. So a bit, not much. No signs.',
    region: 'ES',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-slight',
      'care-time': 'care-3-days',
      cause: 'new-task',
    },
    sources: ['§7 72 h'],
    note: '§7: partly better, so keep going and look again in one to two weeks.',
  },
  {
    ...toDoctor,
    id: 'f08',
    title: 'Three days on: not a whit',
    story:
      'Did everything for three full days and more, and it is not a whit better. I’m 47, office, 4 out of 10. Nothing new has come.',
    region: 'DE',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-same',
      'care-time': 'care-3-days',
      cause: 'sitting',
    },
    sources: ['§2c rf-72h', '§7 72 h', 'S0', 'LALLI-72H'],
  },
  {
    ...toDoctor,
    id: 'f09',
    title: 'Three days on: worse since the twist',
    story:
      'The sitting twist on day one made it sore and it has stayed worse for two days now. I’m 36. Same place, no tingles, no fever.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      'signs-since': 'none',
      trend: 'trend-worse',
      'care-time': 'care-3-days',
      cause: 'stuck-spot',
    },
    mustNotRecommend: [...toDoctor.mustNotRecommend, 'any-stretch'],
    sources: ['§5b R8', '§2c rf-worse', '§7 72 h', 'S1'],
  },
  {
    ...toEmergency,
    checkingIn: true,
    id: 'f10',
    title: 'Three days on: the legs are like rubber',
    story:
      'The back was what I came for three days ago, and it is less. But since last night my legs are like rubber and I hold on to the wall. I’m 55. I wanted to ask for other exercises.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      'signs-since': 'since-legs',
      trend: 'trend-better',
      'care-time': 'care-3-days',
      nerves: 'legs',
      cause: 'sitting',
    },
    sources: ['§2a rf-cord', '§0.8', 'CASE-JFP-SSEH', 'CASE-VETERAN'],
    note: 'Composite: signs that come days later stand in the reports.',
  },
];
