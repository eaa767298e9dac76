import { otherwiseWell, toEmergency } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

/** Heart, vessels and breath: e01 to e12. */
export const emergencyChest: readonly Vignette[] = [
  {
    ...toEmergency,
    id: 'e01',
    title: 'Roofer whose ache comes up the ladder with him',
    story:
      'My husband is 58 and roofs houses in Ohio. For three days he has had an ache between the blades that comes when he carries shingles up and goes once he sits down. Since this morning it comes on the way to the bathroom too. He says it is muscle, what else, with his job.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      danger: ['effort', 'effort-new'],
      cause: 'new-task',
      began: 'days-3',
    },
    sources: ['§2a rf-exertional', '§0.6', 'CASE-JUCM-STEMI'],
    note: 'Composite: of the report only the pattern is used, a heart attack told as back pain.',
  },
  {
    ...toEmergency,
    id: 'e02',
    title: '“It’s only muscle, it hurts when I press it”',
    story:
      'I’m 49 and drive a bus in Cork. Upper back sore since yesterday, and there’s a tightness across my chest like a belt on the wrong hole. It has to be muscle, because when my wife presses beside my shoulder blade it really hurts. I had a stressful week.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      danger: 'chest',
      cause: ['sitting', 'worry', 'knots'],
      began: 'days-2',
      now: 'spasm',
    },
    sources: ['§2a rf-heart', '§0.6', 'AHA', 'NHS-CHEST', 'CASE-TAXI'],
  },
  {
    ...toEmergency,
    id: 'e03',
    title: 'Out of breath on the stairs, with a new mattress to blame',
    story:
      'We got a new mattress last week and I woke with a sore upper back, so I blamed that. But since Sunday I have to stop on the stairs to get my breath, and I am 34 and run on weekends. No cough, no fever.',
    region: 'DE',
    answers: { ...otherwiseWell, danger: 'breathless', cause: ['waking', 'waking-short'] },
    sources: ['§2a rf-breathless', 'AHA', 'ASTHMALUNG-PE'],
  },
  {
    ...toEmergency,
    id: 'e04',
    title: 'Mother is grey and clammy and wants to lie down',
    story:
      'I’m filling this in for Mum, she’s 81, in Wollongong. She says it’s just her back between the shoulders and she wants a lie-down. But she’s gone a funny grey, her forehead is cold and wet, and she feels sick. No chest pain, she says.',
    region: 'AU',
    answers: { ...otherwiseWell, age: 'age-65', danger: 'sweat', cause: 'unsure', began: 'days-2' },
    sources: ['§2a rf-cardiac-sweat', 'AHA', 'MLP-HEART', 'BMJBP-MI'],
  },
  {
    ...toEmergency,
    id: 'e05',
    title: 'Ripping pain while tying a shoe',
    story:
      'I bent to tie my shoe and something tore between my shoulder blades, the worst pain of my 63 years, all at once. An hour on it is a bit less, so perhaps I pulled something. I take tablets for blood pressure. I live in Leeds.',
    region: 'GB',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      danger: 'tearing',
      happened: ['injury', 'small-sudden'],
      health: ['heart-vessels', 'high-bp'],
      cause: 'pull',
      began: 'days-2',
    },
    readings: [{ danger: ['tearing', 'chest'] }],
    sources: ['§2a rf-tearing', 'THINKAORTA', 'DRORACLE'],
  },
  {
    ...toEmergency,
    id: 'e06',
    title: 'Mild ache, and a father who died of a torn aorta',
    story:
      'I’m 27, from Pune. Since badminton three days ago I have a new ache between the blades, maybe 3 out of 10. I would not ask, only my father died at 41 when his aorta tore, and the doctors said it runs in families.',
    region: 'IN',
    answers: { ...otherwiseWell, danger: 'aorta', cause: 'new-task', began: 'days-3' },
    sources: ['§2a rf-aorta-risk', 'KARNATH'],
  },
  {
    ...toEmergency,
    id: 'e07',
    title: 'Passed out in the kitchen, back ache since',
    story:
      'Papa is 70. This morning he had pain high in his back, then he slid down the kitchen wall and was gone for half a minute. Now he is making coffee and jokes that he only skipped breakfast.',
    region: 'FR',
    answers: { ...otherwiseWell, age: 'age-65', danger: 'stroke', cause: 'unsure', began: 'days-2' },
    sources: ['§2a rf-collapse-stroke', 'THINKAORTA', 'HEALTHDIRECT'],
  },
  {
    ...toEmergency,
    id: 'e08',
    title: 'Stabbing breath and a fat calf after the long flight',
    story:
      'Flew London to Perth on Tuesday, I’m 41 and on the pill. Since last night it stabs high in my back when I breathe in. My left calf is swollen and tender but that’s from the seat, surely. Not really short of breath.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      pattern: ['breath-pain', 'clot-signs', 'clot-risk'],
      cause: 'none',
      began: 'days-2',
    },
    readings: [{ pattern: ['breath-pain', 'clot-signs'] }],
    sources: ['§2a rf-clot', 'NHS-PE', 'NIDIRECT-PE', 'ASTHMALUNG-PE'],
  },
  {
    ...toEmergency,
    id: 'e09',
    title: 'Three weeks after the birth, with a splitting headache',
    story:
      'My wife is 33, our baby is three weeks old. She has pain between the shoulders and up the neck, we thought from feeding. Since last night she has a terrible headache as well, and her hands and face have puffed up.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      happened: 'pregnancy-danger',
      health: ['pregnancy', 'new-baby', 'breastfeeding'],
      cause: 'sitting',
    },
    mustRecommend: [...toEmergency.mustRecommend, 'act-contact-maternity'],
    sources: ['§2a rf-preg-danger', 'GPO-PREG', 'CASE-SCAD-33'],
    note: 'Composite: of the report only the weeks after birth are used.',
  },
  {
    ...toEmergency,
    id: 'e10',
    title: 'Tall, thin and nineteen: a stab on the right',
    story:
      'I’m 19, tall and skinny, I vape. At the gym a sharp pain shot in on the right side of my upper back. It is there with each breath, and each breath is harder work than before. My mate says go to his chiropractor.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      pattern: ['breath-pain', 'one-side-sudden'],
      health: ['heart-vessels', 'smoke'],
      cause: 'new-task',
      began: 'days-2',
      now: 'sharp',
    },
    readings: [{ danger: 'breathless' }],
    sources: ['§2a rf-lung-collapse', 'CASE-PNEUMO', 'CCJM-PNEUMO'],
    note: 'Composite. Whether he ticks “hard to breathe” on the first screen or “harder breathing” later, it is the same.',
  },
  {
    ...toEmergency,
    id: 'e11',
    title: '“Only gas”: jaw and back ache over the stove',
    story:
      'Amma is 62 and has sugar. While cooking she got an ache in the upper back that goes up to the jaw, with nausea. She took something for gas and it eased a little. She says it is the lifting of the big pot.',
    region: 'IN',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      danger: ['chest', 'sweat'],
      health: ['feeling', 'diabetes'],
      cause: 'new-task',
      began: 'days-2',
    },
    readings: [{ danger: 'chest' }, { danger: 'sweat' }],
    sources: ['§2a rf-heart', '§2a rf-cardiac-sweat', 'MLP-HEART', 'BMJBP-MI'],
  },
  {
    ...toEmergency,
    id: 'e12',
    title: 'Shingles, he thinks, and a squeezing chest',
    story:
      'My brother, 55, smokes, lives in Toronto. He has burning skin in a strip on the left of his back and looked up shingles. But he also says there is a squeezing behind the breastbone that comes and goes since noon.',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      danger: 'chest',
      pattern: 'skin-strip',
      health: ['heart-vessels', 'smoke'],
      began: 'days-2',
    },
    sources: ['§0.2', '§2a rf-heart', 'NHS-CHEST', 'PSNET-ZOSTER'],
    note: 'Two signs at once: the higher one decides.',
  },
];
