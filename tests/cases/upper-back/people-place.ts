import { otherwiseWell, toEmergency, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const atHome = { disposition: 'selfcare', mustRecommend: ['act-safety-net', 'act-check-in-72h'] } as const;
const toDoctor = {
  disposition: 'doctor',
  mustRecommend: ['act-see-doctor', 'act-summary-for-clinician', 'act-safety-net'],
  mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'any-manipulation'],
} as const;

/** People for whom it counts where it hurts: e30, u38 and u39, d36 to d38, c48 and c49. */
export const placed: readonly Vignette[] = [
  {
    ...toEmergency,
    id: 'e30',
    title: 'Says no to chest pain, and points to the breastbone',
    story:
      'I’m 51, from Porto. I came for my upper back, from hanging doors. Chest pain? No, I would not call it pain. But if you ask where it is worst: here in front, behind the breastbone, a kind of weight.',
    region: 'EU',
    answers: { ...otherwiseWell, age: 'age-50-59', place: 'place-front' },
    sources: ['§2a rf-heart', 'NHS-BACK', 'NHS-CHEST', 'AHA'],
    note: 'The sign is told late. Pain in the chest is an emergency whenever it is told.',
  },
  {
    ...toUrgent,
    id: 'u38',
    title: 'Cannot point to it',
    story:
      'I’m 59. Some ache since yesterday, deep in. I have tried to find the spot and I can’t: back, chest, I honestly don’t know where it hurts most. No to everything else you asked.',
    region: 'CA',
    answers: { ...otherwiseWell, age: 'age-50-59', place: 'unsure' },
    sources: ['§0.7', '§2a rf-heart'],
    note: 'The front of the chest is not ruled out, so "not sure" is never read as "no".',
  },
  {
    id: 'u39',
    title: 'Lower between the blades, in Leeds',
    story:
      'I’m 41, in Leeds. Since last week it aches in the middle of my back, under the blades, after laying a floor. I have not seen anyone about it.',
    region: 'GB',
    answers: { ...otherwiseWell, place: 'place-mid', cause: 'new-task' },
    readings: [{ place: 'place-between' }, { place: 'place-blade' }, { place: 'place-neck' }],
    disposition: 'urgent',
    mustRecommend: ['act-nhs-111', 'act-safety-net'],
    mustNotRecommend: ['act-call-emergency', 'any-manipulation'],
    sources: ['§0.9', '§2b rf-uk-upper', 'NHS-BACK'],
    note: 'Which part of the upper back it is takes nobody out of the UK overlay.',
  },
  {
    ...toDoctor,
    id: 'd36',
    title: 'Sore along the ribs at the side',
    story:
      'I’m 34. Since I moved a wardrobe last week the ribs under my left arm are sore when I reach. Breathing in is fine, there is no rash, nothing in front.',
    region: 'AU',
    answers: { ...otherwiseWell, place: 'place-ribs', cause: 'new-task' },
    sources: ['§2b rf-breath-pain', '§3 c-not-mechanical', 'DEVON-TX'],
    note: 'The evidence gives no level for the ribs alone. The careful one is taken.',
  },
  {
    ...toDoctor,
    id: 'd37',
    title: 'It is the lower back',
    story:
      'I’m 45 and dug the garden over. It is the small of my back, really, just above the trousers. The upper part is only a bit stiff.',
    region: 'US',
    answers: { ...otherwiseWell, place: 'place-elsewhere', cause: 'new-task' },
    mustNotRecommend: [...toDoctor.mustNotRecommend, 'any-remedy'],
    sources: ['§1 S1-1'],
    note: 'The guide is for the upper back. No source says what is safe elsewhere, so there is no plan.',
  },
  {
    id: 'd38',
    title: 'Twelve, and it is the hip',
    story:
      'Our son is 12. We looked this up for his back, but if I press him it is the side of the hip that hurts most. No limp, no fever, sleeps well.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      age: ['age-10-15', 'for-other'],
      place: 'place-elsewhere',
      began: 'weeks-3',
    },
    disposition: 'doctor',
    mustRecommend: ['act-see-doctor', 'act-tell-parent-guardian', 'act-safety-net'],
    mustNotRecommend: ['any-remedy', 'act-call-emergency'],
    sources: ['§2c rf-child', '§0.10', 'AAOS-CHILD'],
  },
  {
    ...atHome,
    id: 'c48',
    title: 'An ache in the middle of the back',
    story:
      'I’m 29. For ten days the middle of my back, above the waist, has been stiff from long drives. It goes when I walk about.',
    region: 'US',
    answers: { ...otherwiseWell, place: 'place-mid', cause: 'sitting' },
    readings: [{ place: 'place-all' }, { place: 'place-between' }],
    mustRecommend: ['movement-breaks', 'heat', ...atHome.mustRecommend],
    mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'],
    sources: ['§3 c-postural', '§5a H6', '§5b R4', 'NHS-DYN'],
    note: 'Where in the upper back it is changes neither the level nor the plan.',
  },
  {
    ...atHome,
    id: 'c49',
    title: 'Neck most of all',
    story:
      'I’m 38. Neck and blades ache from a week of video calls, the neck most, and it changes when I turn my head. Arms fine, no dizziness, no headache.',
    region: 'CA',
    answers: { ...otherwiseWell, place: 'place-neck', cause: ['sitting', 'neck-moves'] },
    readings: [{ place: 'place-blade' }, { place: 'place-tops' }],
    mustRecommend: ['any-stretch', 'heat', ...atHome.mustRecommend],
    mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'],
    sources: ['§3 c-neck-referred', 'TANAKA-2006'],
  },
];
