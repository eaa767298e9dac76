import { otherwiseWell, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

/** Children, people not sure of a nerve or an illness, and late swelling: u25 to u30. */
export const urgentYoung: readonly Vignette[] = [
  {
    ...toUrgent,
    id: 'u25',
    title: 'Nine years old, aches after trampolining',
    story:
      'Our daughter is nine. She has said three times this week that her back hurts up between the shoulders, mostly after the trampoline. She eats, sleeps and runs about. I wondered about a bit of ibuprofen.',
    region: 'US',
    answers: { ...otherwiseWell, age: 'under-10', cause: 'new-task' },
    mustRecommend: ['act-same-day-care', 'act-tell-parent-guardian', 'act-safety-net'],
    sources: ['§2b rf-child-urgent', '§2c rf-child', '§6 x-under16', 'AJNR-CHILD', 'AAOS-CHILD'],
  },
  {
    ...toUrgent,
    id: 'u26',
    title: 'Fourteen, woken by it, and leaning to one side',
    story:
      'Our son, 14, has had pain beside the spine for two months; it wakes him at night and ibuprofen calms it. Now he stands crooked, with one shoulder higher. The coach says growing pains.',
    region: 'IN',
    answers: {
      ...otherwiseWell,
      age: 'age-10-15',
      happened: 'lump',
      pattern: 'child-signs',
      began: 'weeks-12',
    },
    mustRecommend: ['act-same-day-care', 'act-tell-parent-guardian', 'act-safety-net'],
    sources: ['§2b rf-child-urgent', '§2c rf-deform-teen', 'CASE-OO-14', 'AJNR-CHILD', 'ALPF-PED'],
    note: 'Composite: night pain and a curve in a teenager stand in the report.',
  },
  {
    ...toUrgent,
    id: 'u27',
    title: 'Fifteen, an ache, and ribs that stand out on one side',
    story:
      'My girl is 15 and dances. When she bends down the ribs stand out more on the right, I only saw it at the beach. Her upper back aches after training, not at night, and she is perfectly well.',
    region: 'AU',
    answers: { ...otherwiseWell, age: 'age-10-15', happened: 'lump', cause: 'new-task' },
    mustRecommend: ['act-same-day-care', 'act-tell-parent-guardian', 'act-safety-net'],
    sources: ['§2c rf-deform-teen', '§2b rf-child-urgent', '§0.2', 'ALPF-PED', 'AJNR-CHILD'],
    note: '§2c asks for days, but §2b has “odd shape” under 16 as urgent: the higher one decides.',
  },
  {
    ...toUrgent,
    id: 'u28',
    title: 'Not sure whether the legs are different',
    story:
      'I had a stroke of bad luck with the removal van and since Monday the middle of my back hurts. I’m 51. My legs feel odd, or maybe that’s nerves; I can’t say if they are weaker.',
    region: 'ZA',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      nerves: 'unsure',
      cause: 'new-task',
      began: 'days-3',
      now: 'spasm',
    },
    mustNotRecommend: ['any-remedy', 'any-manipulation', 'act-see-physio'],
    sources: ['§0.7'],
  },
  {
    ...toUrgent,
    id: 'u29',
    title: 'Ten days after the knock, red and hot',
    story:
      'A shelf tapped my shoulder blade ten days ago, nothing much, I’m 40. The bruise had gone, but now the spot is puffy again, red and hot to the hand. I feel well.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      now: ['swollen', 'red-hot'],
    },
    sources: ['§5a H5', 'NHS-SPRAIN'],
    note: 'H5: neither pack and a doctor; urgent when the skin is red.',
  },
  {
    ...toUrgent,
    id: 'u30',
    title: 'Boil in the armpit, diabetes and a pain that never lets up',
    story:
      'I’m 50 with diabetes, and there was a boil in my armpit three weeks ago. Since five days my upper back aches day and night without a break. I have no fever, so it can’t be an infection, can it?',
    region: 'IN',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      pattern: 'steady',
      health: ['feeling', 'diabetes', 'infection-risk'],
      cause: 'unsure',
    },
    readings: [{ health: ['feeling', 'diabetes'] }],
    sources: ['§2b rf-infection-risk', '§0.5', 'AJEM-SEA-2019', 'MICH-SEA'],
  },
  {
    ...toUrgent,
    id: 'u31',
    title: 'A swelling out of nowhere',
    story:
      'There’s a swelling beside my shoulder blade since yesterday, like half an egg. I’m 41. I did nothing: no knock, no job, no insect that I know of. It aches a bit.',
    region: 'US',
    answers: { ...otherwiseWell, happened: 'lump', began: 'days-2', now: 'swollen' },
    readings: [{ happened: 'none', now: 'swollen-alone' }],
    sources: ['§2b rf-lump-shape', 'NHS-BACK'],
    note: '§2b: a new lump or swelling. It may be told as a lump, or only later as swelling that came by itself.',
  },
  {
    ...toUrgent,
    id: 'u32',
    title: 'Apixaban, and a small pull at the bin',
    story:
      'I’m 57 and on apixaban. Lifting the bin yesterday I felt a small pull beside the blade; it is mild, 2 or 3 out of 10, but it did come from one second to the next. Arms and legs are fine.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      age: 'age-50-59',
      happened: ['injury', 'small-pull'],
      health: ['blood', 'thinner', 'heart-vessels', 'heart'],
      cause: 'pull',
      began: 'days-2',
      now: 'sharp',
    },
    sources: ['§2a rf-thinner-sudden', '§6 x-blood-thinner', 'KALLAS', 'BRIEFLANDS-SSEH'],
    note: '§2a speaks of bad and sudden pain, §6 of sudden pain: a mild one lies between, so help today.',
  },
  {
    ...toUrgent,
    id: 'u33',
    title: 'Eleven, in Swansea, a week of ache',
    story:
      'Our boy is 11. His upper back, between the shoulders, has ached for a week after judo. He is well, no fever, sleeps, no limp. We are in Swansea and have not been to the surgery.',
    region: 'GB',
    answers: { ...otherwiseWell, age: 'age-10-15', cause: 'new-task' },
    mustRecommend: ['act-nhs-111', 'act-tell-parent-guardian', 'act-safety-net'],
    sources: ['§2b rf-uk-upper', '§2c rf-child', '§6 x-under16', 'NHS-BACK'],
  },
];
