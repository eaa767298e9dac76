import { otherwiseWell, toEmergency, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const back = { checkingIn: true } as const;
const sitting = { ...otherwiseWell, cause: 'sitting', 'signs-since': 'none' } as const;

/** Back with one new sign by itself, and what makes more of it: f33 to f37. */
export const backAlone: readonly Vignette[] = [
  {
    ...toEmergency,
    ...back,
    id: 'f33',
    title: 'Three days on: clumsy hands, and a shock on looking down',
    story:
      'The ache is the same. But since yesterday I can’t get the key into the lock, either hand, and when I look down a shock runs along my back. I’m 62.',
    region: 'US',
    answers: {
      ...sitting,
      age: 'age-60-64',
      'signs-since': 'since-hands',
      trend: 'trend-new',
      'care-time': 'care-3-days',
      nerves: ['hands', 'hands-new'],
    },
    sources: ['§2a rf-myelopathy', '§0.8', 'RFH-DCM'],
    note: 'New within a day, and two signs together: not the single, slow one that §2a calls urgent.',
  },
  {
    ...toUrgent,
    ...back,
    id: 'f34',
    title: 'Two weeks on: one leg swollen',
    story:
      'Back is clearly better after two weeks, I’m 52. Now the left leg is swollen from the knee down and sore to press. Breathing is fine, no pain with it.',
    region: 'CA',
    answers: {
      ...sitting,
      age: 'age-50-59',
      'signs-since': 'since-leg-or-pulse',
      trend: 'trend-better',
      'care-time': 'care-2-weeks',
      danger: 'leg-or-pulse',
    },
    sources: ['§2a rf-clot', '§0.8', '§6 x-dvt', 'NHS-PE'],
    note: 'As u34: §2a names the leg only together with pain on breathing in.',
  },
  {
    ...toUrgent,
    ...back,
    id: 'f35',
    title: 'A day on: it stabs on breathing in',
    story:
      'I’m 31. Yesterday it was a tight back. Today it stabs on the right when I take a deep breath. I’m not out of breath, no fever, my legs are normal, I have not travelled and take no pill.',
    region: 'AT',
    answers: {
      ...sitting,
      'signs-since': 'since-breath',
      trend: 'trend-new',
      'care-time': 'care-days',
      pattern: ['breath-pain', 'breath-only'],
    },
    sources: ['§2b rf-breath-pain', '§0.8', 'NHS-PE', 'NIDIRECT-PE'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'f36',
    title: 'Three days on: it stabs on breathing in, and the heart races',
    story:
      'I’m 40. The plan was doing its job. Since lunch it stabs in the back when I breathe in, and my heart has been going like mad though I only sit.',
    region: 'SE',
    answers: {
      ...sitting,
      'signs-since': ['since-breath', 'since-leg-or-pulse'],
      trend: 'trend-new',
      'care-time': 'care-3-days',
      danger: 'leg-or-pulse',
      pattern: ['breath-pain', 'clot-signs'],
    },
    sources: ['§2a rf-clot', '§0.8', 'NHS-PE', 'ASTHMALUNG-PE'],
  },
  {
    ...back,
    id: 'f37',
    title: 'Twelve days on: still on the tablets',
    story:
      'A little better each day, I’m 39. To get there I have taken naproxen every morning for twelve days now, and without it I can’t get through stacking the shelves, which began it. No other illness, stomach is fine.',
    region: 'US',
    answers: {
      ...sitting,
      'signs-since': 'since-tablets',
      trend: 'trend-slight',
      'care-time': 'care-3-days',
      cause: 'new-task',
      health: ['medicines', 'other-nsaid', 'tablets-10-days'],
    },
    readings: [{ health: 'none' }],
    disposition: 'doctor',
    mustRecommend: ['act-see-doctor', 'act-ask-pharmacist', 'act-safety-net'],
    mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'any-oral-nsaid', 'any-manipulation'],
    sources: ['§2c rf-med-10d', '§7 10 days', '§4e otc-nsaid-oral', 'DM-NAPROXEN', 'DM-IBU'],
    note: 'The second reading: told as a new sign at the check-in, and not again among the medicines.',
  },
];
