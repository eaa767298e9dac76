import { otherwiseWell, toEmergency, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const back = { checkingIn: true } as const;
const sitting = { ...otherwiseWell, cause: 'sitting', 'signs-since': 'none' } as const;

/** Back with one of the signs that are asked first at each check-in: f27 to f32. */
export const backSigns: readonly Vignette[] = [
  {
    ...toUrgent,
    ...back,
    id: 'f27',
    title: 'A week on: yellow eyes',
    story:
      'The plan helps, pain is down to 2. But my boss says my eyes are yellow, and in the mirror it is true. I’m 51.',
    region: 'US',
    answers: {
      ...sitting,
      age: 'age-50-59',
      'signs-since': 'since-illness',
      trend: 'trend-better',
      'care-time': 'care-3-days',
      pattern: ['tummy', 'gallbladder'],
    },
    mustRecommend: ['act-same-day-care', 'act-safety-net'],
    sources: ['§2b rf-gallbladder-jaundice', '§0.8', 'NHS-GALL'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'f28',
    title: 'Three days on: the left face is numb',
    story:
      'I had my neck treated on Thursday on top of the plan. I’m 42. Since today a new pain in neck and head, and the left side of my face is numb.',
    region: 'CA',
    answers: {
      ...sitting,
      'signs-since': 'since-head',
      trend: 'trend-new',
      'care-time': 'care-3-days',
      nerves: 'neck-head',
    },
    sources: ['§2a rf-neck-artery', '§0.8', 'MAIMONIDES-CAD', 'ACEP-CAD'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'f29',
    title: 'Two weeks on: a thunderclap in the back',
    story:
      'I was on the mend, I’m 60. An hour ago it tore through my upper back out of the blue, worse than anything. It has let up a little since.',
    region: 'DE',
    answers: {
      ...sitting,
      age: 'age-60-64',
      'signs-since': 'since-worst',
      trend: 'trend-worse',
      'care-time': 'care-2-weeks',
      danger: 'tearing',
    },
    sources: ['§2a rf-tearing', '§0.8', 'THINKAORTA'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'f30',
    title: 'A day on: fever, and the neck will not bend',
    story:
      'Yesterday it was a stiff back. Today I’m 39.1 hot, my neck will not bend, and light is awful. I’m 24, in halls.',
    region: 'IE',
    answers: {
      ...sitting,
      'signs-since': 'since-fever-signs',
      trend: 'trend-worse',
      'care-time': 'care-days',
      happened: ['fever', 'fever-stiff-neck'],
    },
    sources: ['§2a rf-meningitis', '§0.8', 'INDPHARM-NECK'],
  },
  {
    ...toEmergency,
    ...back,
    id: 'f31',
    title: 'Six weeks on: a car crash on the way to the physio',
    story:
      'Was nearly through. On my way to the physio a van hit my car side-on, fast. I’m 33, I got out myself, my upper back hurts more than before.',
    region: 'NZ',
    answers: {
      ...sitting,
      'signs-since': 'since-accident',
      trend: 'trend-worse',
      'care-time': 'care-6-weeks',
      happened: ['injury', 'accident'],
    },
    mustRecommend: ['act-call-emergency', 'act-keep-still'],
    sources: ['§2a rf-major-trauma', '§0.8', 'NICE-NG41'],
  },
  {
    ...toUrgent,
    ...back,
    id: 'f32',
    title: 'Three days on: slipped in the bath',
    story:
      'The muscle thing was better. Then I slipped in the bath this morning, I’m 48, and it’s now sore right on the bones of the spine up there.',
    region: 'BE',
    answers: {
      ...sitting,
      'signs-since': 'since-fall',
      trend: 'trend-worse',
      'care-time': 'care-3-days',
      happened: ['injury', 'fall'],
    },
    mustRecommend: ['act-same-day-care', 'act-safety-net'],
    sources: ['§2b rf-fall-blow', '§0.8', 'DEVON-TX'],
  },
];
