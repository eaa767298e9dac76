import { toEmergency } from '../leads-to.js';
import type { Vignette } from '../vignettes.js';
import { otherwiseWell } from './conversation.js';

const keepStill = [...toEmergency.mustRecommend, 'act-keep-still'];

/** Arteries, nerves, infection, injury and the heart: ne01 to ne15. */
export const emergency: readonly Vignette[] = [
  {
    ...toEmergency,
    id: 'ne01',
    title: 'A drooping eyelid two days after a neck treatment',
    story:
      'Twenty-five. I had my neck cracked on Tuesday. Since this morning a pain up the left side that I have never had, the room tilts, and my sister says one eyelid hangs.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      nerves: 'neck-head',
      place: 'place-side',
      cause: 'pull',
      began: 'days-2',
    },
    sources: ['§2a rf-neck-artery', 'CASE-MAIM25', 'MAIMONIDES-CAD', 'ACEP-CAD'],
    note: 'Composite: an artery tear after neck treatment, as in the report; details are ours.',
  },
  {
    ...toEmergency,
    id: 'ne02',
    title: 'The worst headache ever, with a stiff neck',
    story:
      'My neck ached from the drive, then an hour ago a headache hit like never before, I’m 44. Light is fine. I’ve had tension headaches for years and this is not one.',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      nerves: 'headache',
      danger: 'tearing',
      place: 'place-skull',
      cause: 'sitting',
      began: 'days-2',
    },
    readings: [{ danger: 'none' }, { nerves: 'none' }],
    sources: ['§1 S3-8', '§2a rf-neck-artery', '§2a rf-tearing'],
  },
  {
    ...toEmergency,
    id: 'ne03',
    title: 'Fever, and light hurts',
    story:
      'My flatmate is 19, since last night fever and a neck so stiff that she cries, light hurts her and she is muddled. She thinks she slept badly.',
    region: 'GB',
    answers: {
      ...otherwiseWell,
      age: ['age-16-49', 'for-other'],
      happened: ['fever', 'fever-stiff-neck'],
      cause: ['waking', 'waking-short'],
      began: 'days-2',
    },
    sources: ['§2a rf-meningitis', 'INDPHARM-NECK', 'CASE-SHM'],
  },
  {
    ...toEmergency,
    id: 'ne04',
    title: 'Cups fall, and the walk is unsteady',
    story:
      'I’m 66. My neck has been bad for a year. Lately I drop cups, I can’t do my buttons, and on the stairs I have to hold on. Looking down sends a shock along my back.',
    region: 'GB',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      nerves: ['legs', 'hands', 'hands-new'],
      began: 'longer',
      now: 'changed',
    },
    readings: [{ nerves: ['legs', 'hands', 'hands-slow'] }, { nerves: ['hands', 'hands-new'] }],
    sources: ['§2a rf-myelopathy', 'RFH-DCM', 'GPONLINE-CKS-NECK'],
  },
  {
    ...toEmergency,
    id: 'ne05',
    title: 'Rear-ended, and sore only since then',
    story:
      'A van went into the back of my car at the lights two hours ago. I’m 31, I got out and walked. Only my neck is getting stiff. I would like an exercise for it.',
    region: 'NZ',
    answers: {
      ...otherwiseWell,
      happened: ['injury', 'accident'],
      cause: 'pull',
      began: 'days-2',
      now: 'spasm',
    },
    mustRecommend: keepStill,
    sources: ['§2a rf-major-trauma', 'NICE-NG41', 'NHS-BACK'],
  },
  {
    ...toEmergency,
    id: 'ne06',
    title: 'Neck and jaw ache on the hill, eased by stopping',
    story:
      'Three times this week, walking up to church, an ache into my neck and jaw. I stop and it goes. I’m 71. Today it came on the flat as well.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      danger: ['effort', 'effort-new'],
      place: 'place-front',
      began: 'weeks-3',
    },
    readings: [{ place: 'place-nape' }, { danger: 'none' }],
    sources: ['§2a rf-exertional', '§2a rf-heart', 'AHA', 'CASE-JUCM-STEMI'],
  },
  {
    ...toEmergency,
    id: 'ne07',
    title: 'A tight neck, sick, and cold sweat',
    story:
      'I thought I had slept wrong, I’m 58 and a woman. My neck and shoulders are tight, and for half an hour I feel sick and clammy. No chest pain at all.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      danger: 'sweat',
      place: 'place-base',
      cause: ['waking', 'waking-short'],
      began: 'days-2',
    },
    sources: ['§2a rf-cardiac-sweat', 'AHA', 'MLP-HEART'],
  },
  {
    ...toEmergency,
    id: 'ne08',
    title: 'Warfarin, and a sudden bad neck',
    story:
      'I take warfarin, I’m 69. An hour ago, reaching for a jar, a very bad pain shot into the bottom of my neck and it will not let go. My arms and legs are fine so far.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      happened: ['thinner-sudden', 'injury', 'small-sudden'],
      health: ['blood', 'thinner'],
      place: 'place-base',
      cause: 'pull',
      began: 'days-2',
      now: 'over-5',
    },
    readings: [{ happened: 'thinner-sudden' }],
    sources: ['§2a rf-thinner-sudden', 'BRIEFLANDS-SSEH', 'CASE-SSEH-82'],
  },
  {
    ...toEmergency,
    id: 'ne09',
    title: 'Slurred words while on the phone',
    story:
      'Dad is 62, his neck has hurt since a knock at football. On the phone just now his words came out slurred and half his face feels numb.',
    region: 'DE',
    answers: {
      ...otherwiseWell,
      age: ['age-60-64', 'for-other'],
      nerves: 'neck-head',
      danger: 'stroke',
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      began: 'days-3',
    },
    readings: [{ nerves: 'none' }, { danger: 'none' }],
    sources: ['§2a rf-neck-artery', '§2a rf-collapse-stroke', 'RCEM-CAD', 'HEALTHDIRECT'],
  },
  {
    ...toEmergency,
    id: 'ne10',
    title: 'Weak legs after weeks of neck pain',
    story:
      'Two weeks of pain low in my neck, I’m 52, I have diabetes and had a boil in spring. Never a fever. Today my legs are heavy and I trip over nothing.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      nerves: 'legs',
      pattern: 'steady',
      health: ['feeling', 'diabetes', 'infection-risk'],
      place: 'place-base',
      began: 'weeks-3',
      now: 'changed',
    },
    mustRecommend: keepStill,
    sources: ['§2a rf-cord', '§0.5', '§2b rf-infection-risk', 'CASE-SHM', 'AJEM-SEA-2019'],
  },
  {
    ...toEmergency,
    id: 'ne11',
    title: 'New mother with a new pain in neck and head',
    story:
      'My baby is nine days old, I’m 33. Since yesterday a new pain up one side of my neck into the head, and my sight flickers.',
    region: 'FR',
    answers: {
      ...otherwiseWell,
      nerves: ['headache', 'neck-head'],
      happened: 'pregnancy-danger',
      health: ['pregnancy', 'new-baby'],
      place: 'place-side',
      began: 'days-2',
    },
    readings: [{ nerves: 'headache' }, { nerves: 'none' }],
    sources: ['§2a rf-preg-danger', '§2a rf-neck-artery', 'CASE-SCAD-33', 'GPO-PREG'],
    note: 'At first the maternity unit had to be named too. It is only where the birth is told before the headache: the first emergency ends the questions.',
  },
  {
    ...toEmergency,
    id: 'ne12',
    title: 'Short of breath, and it stabs at the base of the neck',
    story:
      'Tall and thin, 22, I smoke. All at once a sharp pain on the right, down from the neck to the shoulder, and it is harder to get air.',
    region: 'ES',
    answers: {
      ...otherwiseWell,
      danger: 'breathless',
      pattern: ['breath-pain', 'one-side-sudden'],
      health: ['heart-vessels', 'smoke'],
      place: 'place-base',
      began: 'days-2',
    },
    readings: [{ danger: 'none' }],
    sources: ['§2a rf-breathless', '§2a rf-lung-collapse', 'CCJM-PNEUMO'],
  },
  {
    ...toEmergency,
    id: 'ne13',
    title: 'Dived into a shallow pool',
    story:
      'My son is 14. He dived into the shallow end and hit his head. He says it is only his neck and wants to go on swimming.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      age: ['age-10-15', 'for-other'],
      happened: ['injury', 'accident'],
      began: 'days-2',
    },
    mustRecommend: keepStill,
    sources: ['§2a rf-major-trauma', 'NICE-NG41'],
  },
  {
    ...toEmergency,
    id: 'ne14',
    title: 'Nothing to pee, and numb between the legs',
    story:
      'I’m 48. Neck and arms have hurt for weeks. Since last night I sit on the toilet and cannot start, and the saddle is numb.',
    region: 'GB',
    answers: { ...otherwiseWell, nerves: ['bladder', 'arm-tingle'], began: 'weeks-6' },
    sources: ['§2a rf-cauda', 'NHS-BACK', 'TIMS'],
  },
  {
    ...toEmergency,
    id: 'ne15',
    title: 'Too many pain tablets for a stiff neck',
    story:
      'For my neck I took two kinds of cold tablets and paracetamol since the morning, it must be fifteen. I’m 36 and feel all right.',
    region: 'GB',
    answers: { ...otherwiseWell, happened: 'medicine-danger', cause: 'sitting' },
    mustRecommend: ['act-call-emergency', 'act-stop-current-remedy'],
    sources: ['§2a rf-med-danger', 'NTH-PARA', 'DM-APAP'],
  },
];
