import { otherwiseWell, toEmergency, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const atHome = { disposition: 'selfcare', mustRecommend: ['act-safety-net'] } as const;
const tooMuch = ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'];

/** One sign or one trouble by itself, and what makes more of it: e28 and e29, u34 to u37, c45 to c47, d35. */
export const alone: readonly Vignette[] = [
  {
    ...toEmergency,
    id: 'e28',
    title: 'A thick calf, and a stab with each deep breath',
    story:
      'Flew in from Perth on Sunday. My left calf is thick and sore, I put it down to the seat. I’m 44. Since this morning it stabs under the shoulder blade whenever I breathe in.',
    region: 'GB',
    answers: {
      ...otherwiseWell,
      danger: 'leg-or-pulse',
      pattern: ['breath-pain', 'clot-signs', 'clot-risk'],
      began: 'days-2',
    },
    readings: [
      { pattern: ['breath-pain', 'breath-only'] },
      { pattern: ['breath-pain', 'unsure-breath-pain'] },
    ],
    sources: ['§2a rf-clot', 'NHS-PE', 'NIDIRECT-PE', 'ASTHMALUNG-PE'],
  },
  {
    ...toEmergency,
    id: 'e29',
    title: 'Keys that drop, and shocks at the washbasin',
    story:
      'For ten days my fingers have been getting clumsier, keys and coins drop. When I bend over the basin a shock runs down my back. I’m 59. I walk as ever and pee as ever. The upper back aches a bit.',
    region: 'CA',
    answers: { ...otherwiseWell, age: 'age-50-59', nerves: ['hands', 'hands-new'], cause: 'neck-moves' },
    sources: ['§2a rf-myelopathy', 'RFH-DCM', 'GPONLINE-CKS-NECK'],
    note: '§2a: urgent only for a single sign that came slowly. These are two, and they came fast.',
  },
  {
    ...toUrgent,
    id: 'u34',
    title: 'Desk ache, and one calf thicker than the other',
    story:
      'Ordinary desk ache between the blades for two weeks, I’m 37. Only, since Friday my right calf is thick, warm and sore, and I did nothing to it. Breathing in is fine, as deep as I like.',
    region: 'NL',
    answers: { ...otherwiseWell, danger: 'leg-or-pulse', cause: 'sitting' },
    sources: ['§2a rf-clot', '§6 x-dvt', 'NHS-PE', 'NIDIRECT-PE'],
    note: '§2a names the leg only together with pain on breathing in. By itself it is no emergency there; help on the same day is our own choice, which REVIEW.md asks to confirm.',
  },
  {
    ...toUrgent,
    id: 'u35',
    title: 'A heart that races on the sofa',
    story:
      'Upper back is sore from hanging wallpaper, I’m 46. But last night and today my heart hammers while I just sit there, over 120 says the watch. No chest pain, no trouble with breath.',
    region: 'IE',
    answers: { ...otherwiseWell, danger: 'leg-or-pulse', cause: 'new-task' },
    sources: ['§2a rf-clot', 'NHS-PE', 'ASTHMALUNG-PE'],
    note: 'As u34: §2a names a fast heart only together with pain on breathing in.',
  },
  {
    ...toUrgent,
    id: 'u36',
    title: 'Shingles, said the chemist',
    story:
      'Blisters in a row round my left ribs since yesterday, the chemist says shingles. I’m 58. My upper back was stiff before that, from the car. Can I put the wheat bag on it?',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      pattern: 'skin-strip',
      health: ['skin', 'skin-rash', 'shingles'],
      cause: 'sitting',
    },
    readings: [{ pattern: 'none' }, { pattern: 'none', health: ['skin', 'shingles'] }],
    sources: ['§2b rf-shingles', '§6 x-chickenpox', '§6 x-rash', 'NHS-SHINGLES', 'PSNET-ZOSTER'],
    note: 'Early treatment is what makes it the same day; where on the trunk it sits makes no difference.',
  },
  {
    ...toUrgent,
    id: 'u37',
    title: 'The old ache, suddenly much worse, in a smoker of 57',
    story:
      'I’ve had a mild ache up there for half a year, I’m 57 and smoke. Yesterday evening it all at once became much worse, sitting still, and no way of turning or lifting makes a difference to it. No chest pain.',
    region: 'NZ',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      health: ['heart-vessels', 'smoke'],
      began: 'longer',
      now: 'much-worse',
    },
    readings: [{ cause: 'no-change' }, { now: ['changed', 'much-worse'] }],
    sources: ['§2b rf-heart-risk', 'CASE-TAXI', 'CASE-HENRYFORD', 'BMJBP-MI'],
  },
  {
    ...atHome,
    id: 'c45',
    title: 'Low blood pressure, and grey before the eyes in the shower',
    story:
      'My blood pressure is low, I’m 27, in a warm shower I go grey before the eyes. New mattress, and for two weeks I wake with a stiff upper back that is gone by breakfast. Should I shower on it or lie with the warm pad?',
    region: 'DE',
    answers: {
      ...otherwiseWell,
      health: ['heart-vessels', 'low-bp'],
      cause: ['waking', 'waking-short'],
    },
    mustRecommend: ['heat', 'posture-sleeping', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'warm-shower', 'cool-shower'],
    sources: ['§4a warm-shower', '§4a cool-shower', '§3 c-sleep', '§5a H6', 'S0'],
    note: '§4a names the risk of fainting for both showers, and not for a pad.',
  },
  {
    ...atHome,
    id: 'c46',
    title: 'Sixty-three, and only on pottery days',
    story:
      'It began five weeks ago, I’m 63. I feel it on pottery days, so perhaps once a week, and the next morning it’s gone. Otherwise I am well. My neighbour says at our age one must have it X-rayed.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      cause: 'new-task',
      began: 'weeks-6',
      now: 'now-and-then',
    },
    mustRecommend: ['act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§2c rf-persistent-60', '§6 x-age60', '§3 c-overuse', 'NICE-NG12'],
    note: 'Near miss of rf-persistent-60, which asks for pain on most days.',
  },
  {
    ...atHome,
    id: 'c47',
    title: 'A daughter answers for her father',
    story:
      'I’m filling this in for Dad, he is 71 and sits beside me. Since he sorted my books last week his upper back is sore when he reaches up. I read him every question, he says no to all of it. He takes no tablets.',
    region: 'FR',
    answers: { ...otherwiseWell, age: ['age-65', 'for-other'], cause: 'new-task' },
    mustRecommend: ['keep-moving', 'act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§6 x-age60', '§3 c-overuse', 'DM-NAPROXEN'],
    note: 'Who answers changes the words and nothing else.',
  },
  {
    id: 'd35',
    title: 'Chickenpox, but none on the back',
    story:
      'Carried boxes all last week, my upper back is sore when I reach, I’m 26. On top of that I’ve come out in chickenpox, face, arms and belly, not a spot on my back. No fever any more. My flatmate offers me ibuprofen, tablets or gel.',
    region: 'CA',
    answers: { ...otherwiseWell, health: ['skin', 'chickenpox'], cause: 'new-task' },
    disposition: 'doctor',
    mustRecommend: ['act-see-doctor', 'act-ask-pharmacist', 'act-safety-net'],
    mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'any-oral-nsaid', 'any-manipulation'],
    sources: ['§6 x-chickenpox', '§3 c-overuse', 'ENGLANDTIMES-NHS'],
    note: '§6 asks for a doctor with a skin infection, as for c18; where the back is clear, packs and massage may stay.',
  },
];
