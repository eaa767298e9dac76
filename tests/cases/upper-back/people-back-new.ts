import { otherwiseWell, toEmergency, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const back = { checkingIn: true } as const;
const sitting = { ...otherwiseWell, cause: 'sitting', 'signs-since': 'none' } as const;

/** Back with something new, whatever the pain does: f21 to f26. */
export const backNew: readonly Vignette[] = [
  {
    ...toUrgent,
    ...back,
    id: 'f21',
    title: 'Six weeks on: the pen slips',
    story:
      'Pain’s a bit less after six weeks, but my right hand has grown weak, the pen slips out. I’m 49. Thought I’d mention it.',
    region: 'IE',
    answers: {
      ...sitting,
      'signs-since': 'since-arm',
      trend: 'trend-slight',
      'care-time': 'care-6-weeks',
      nerves: 'arm-weak',
      cause: 'neck-moves',
      began: 'weeks-12',
    },
    mustRecommend: ['act-same-day-care', 'act-safety-net'],
    sources: ['§2b rf-arm-weak', '§0.8', 'CKS-NECK'],
  },
  {
    ...toUrgent,
    ...back,
    id: 'f22',
    title: 'A blister from the hot-water bottle he never felt',
    story:
      'My father is 69 and diabetic, he used the hot-water bottle last night. He felt nothing, but on his back is a blister as big as an egg and the skin round it is white. The pain is better, he says.',
    region: 'IN',
    answers: {
      ...sitting,
      age: 'age-65',
      'signs-since': 'since-skin',
      trend: 'trend-better',
      'care-time': 'care-days',
      health: ['feeling', 'diabetes-numb'],
    },
    mustRecommend: ['act-same-day-care', 'act-stop-current-remedy', 'act-safety-net'],
    sources: ['§4a heat', '§6 x-diabetes', 'BJGP-HWB', 'FDA-PAD'],
    note: 'Composite: a burn that numb skin did not feel stands in the report.',
  },
  {
    ...toEmergency,
    ...back,
    id: 'f23',
    title: 'A week on: tight in the chest up the hill',
    story:
      'The back plan is going well, I’m 58. Only, since yesterday my chest gets tight when I walk up to the church, it goes when I stop. Fitness, I suppose.',
    region: 'PT',
    answers: {
      ...sitting,
      age: 'age-50-59',
      'signs-since': 'since-heart',
      trend: 'trend-better',
      'care-time': 'care-3-days',
      danger: ['chest', 'effort', 'effort-new'],
    },
    sources: ['§2a rf-heart', '§2a rf-exertional', '§0.8', 'AHA'],
  },
  {
    ...toUrgent,
    ...back,
    id: 'f24',
    title: 'Two days on: 9 out of 10',
    story:
      'Two days of home care and it has gone up to a 9. I’m 37. I cannot sleep or pull a jumper on. No other sign.',
    region: 'BE',
    answers: {
      ...sitting,
      'signs-since': 'since-severe',
      trend: 'trend-worse',
      'care-time': 'care-days',
      pattern: 'severe',
      cause: 'new-task',
      now: ['over-5', 'interferes'],
    },
    mustRecommend: ['act-same-day-care', 'act-safety-net'],
    sources: ['§2b rf-severe-pain', '§7 severe', '§0.8', 'S0'],
  },
  {
    ...toUrgent,
    ...back,
    id: 'f25',
    title: 'A week on: now it is a belt',
    story:
      'It began as a desk ache, I’m 44. Since Tuesday it wraps from my back round to the front like a belt. Is that the plan working its way round?',
    region: 'DK',
    answers: {
      ...sitting,
      'signs-since': 'since-pattern',
      trend: 'trend-new',
      'care-time': 'care-3-days',
      pattern: 'band',
    },
    sources: ['§2b rf-band', '§0.8', 'DEVON-TX', 'ASTER-TX'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'f26',
    title: 'Thirty-four weeks: the midwife said rest, and now it bleeds',
    story:
      'I’m 36, 34 weeks along. The midwife and I had a plan for my upper back. This evening there is bleeding, and the tummy is hard and sore.',
    region: 'AU',
    answers: {
      ...sitting,
      'signs-since': 'since-pregnancy',
      trend: 'trend-same',
      'care-time': 'care-days',
      happened: 'pregnancy-danger',
      health: ['pregnancy', 'pregnant'],
    },
    mustRecommend: ['act-call-emergency', 'act-contact-maternity'],
    sources: ['§2a rf-preg-danger', '§0.8', 'GPO-PREG'],
  },
];
