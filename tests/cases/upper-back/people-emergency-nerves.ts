import { otherwiseWell, toEmergency } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

/** Nerves, injury and fever: e13 to e19. */
export const emergencyNerves: readonly Vignette[] = [
  {
    ...toEmergency,
    id: 'e13',
    title: 'Veteran with a deepening ache, no fever, heavy legs',
    story:
      'Sixty-three, ex-army, Texas. My mid-back has got worse for weeks; the clinic gave me exercises. Never had a fever. Since Friday my legs feel heavy as wet sand and I catch my toes on the rug.',
    region: 'US',
    answers: { ...otherwiseWell, age: 'age-60-64', nerves: 'legs', began: 'weeks-6', now: 'changed' },
    sources: ['§2a rf-cord', '§0.5', 'CASE-VETERAN', 'DEVON-TX'],
    note: 'Composite: an abscess without fever, as in the report; age and story are ours.',
  },
  {
    ...toEmergency,
    id: 'e14',
    title: 'Can’t start to pee, and the saddle feels strange',
    story:
      'I’m 46, I teach in Cardiff. My whole back has hurt since moving house. This is embarrassing: since breakfast I sit on the loo and nothing comes, and when I wipe it feels as if it were not me.',
    region: 'GB',
    answers: { ...otherwiseWell, nerves: 'bladder', cause: 'new-task', began: 'days-3' },
    sources: ['§2a rf-cauda', 'NHS-BACK', 'TIMS', 'NHSBORDERS'],
  },
  {
    ...toEmergency,
    id: 'e15',
    title: 'Shirt buttons, dropped cups and an unsteady walk',
    story:
      'Dad is 67. For months his hands have been clumsy, he drops cups and cannot do buttons. Now he walks like a man on a boat, and last week a shock ran down his back when he looked at his shoes. His neck and upper back ache, he says that is age.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      nerves: ['legs', 'hands', 'hands-new'],
      began: 'longer',
      now: 'changed',
    },
    sources: ['§2a rf-myelopathy', 'RFH-DCM', 'GPONLINE-CKS-NECK'],
    note: 'The hands came slowly, but clumsy hands and shocks together are told with the new ones.',
  },
  {
    ...toEmergency,
    id: 'e16',
    title: 'Cyclist hit by a car who walked away',
    story:
      'A car took me off my bike in Utrecht an hour ago; I flew over the bonnet. I’m 38 and could walk home. It is just sore between the shoulder blades and I would like to stretch it out.',
    region: 'NL',
    answers: {
      ...otherwiseWell,
      happened: ['injury', 'accident'],
      cause: 'pull',
      began: 'days-2',
      now: 'spasm',
    },
    mustRecommend: [...toEmergency.mustRecommend, 'act-keep-still'],
    sources: ['§2a rf-major-trauma', 'NICE-NG41', 'NHS-BACK'],
  },
  {
    ...toEmergency,
    id: 'e17',
    title: 'A knock at football, then a drooping eyelid',
    story:
      'Took an elbow in the neck at five-a-side on Saturday, nothing bad. I’m 35. Now there’s a new kind of pain up the right of my neck into the head and shoulder, the room swims, and my girlfriend says one eyelid hangs.',
    region: 'ES',
    answers: {
      ...otherwiseWell,
      nerves: 'neck-head',
      happened: ['injury', 'small-sudden'],
      cause: ['pull', 'neck-moves'],
      began: 'days-3',
    },
    sources: ['§2a rf-neck-artery', 'ACEP-CAD', 'RCEM-CAD', 'MAIMONIDES-CAD'],
  },
  {
    ...toEmergency,
    id: 'e18',
    title: 'Fever, and a neck too stiff to look down',
    story:
      'I’m 52. Upper back and neck pain for five days, first like a crick. Since yesterday 38.9 °C and I cannot put my chin down to my chest; my head is splitting. I clean offices, so I thought I had strained it.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      happened: ['fever', 'fever-stiff-neck'],
      cause: 'neck-moves',
    },
    sources: ['§2a rf-meningitis', 'CASE-SHM', 'INDPHARM-NECK'],
    note: 'Composite: fever, stiff neck and pain high in the back stand in the report.',
  },
  {
    ...toEmergency,
    id: 'e19',
    title: 'Father shivers, is muddled and blotchy',
    story:
      'Answering for my father, 78, near Galway. He had a sore upper back for two days. Tonight he shakes with cold, breathes fast, calls me by my uncle’s name, and his knees have gone blotchy.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      happened: ['fever', 'fever-fast-breath'],
      cause: 'unsure',
      began: 'days-2',
    },
    readings: [{ happened: ['fever', 'fever-stiff-neck', 'fever-fast-breath'] }],
    sources: ['§2a rf-sepsis', 'GPO-PREG'],
  },
  {
    ...toEmergency,
    id: 'e27',
    title: 'Eight, feverish, and the light hurts',
    story:
      'Our daughter is eight, in Leicester. Her neck and upper back have hurt since this morning, she is at 39.4 and cries when we open the curtain. We thought she had slept badly.',
    region: 'GB',
    answers: {
      ...otherwiseWell,
      age: 'under-10',
      happened: ['fever', 'fever-stiff-neck'],
      began: 'days-2',
    },
    mustRecommend: ['act-call-emergency'],
    sources: ['§2a rf-meningitis', '§2b rf-child-urgent', 'INDPHARM-NECK', 'AJNR-CHILD'],
  },
];
