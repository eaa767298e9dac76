import type { Id, Remedy } from '../../guide/guide.js';

/** Evidence.md §4b, as far as it holds wherever it hurts. */
export const movement = {
  'relative-rest': { id: 'relative-rest', family: 'rest', evidence: 'some' },
  'keep-moving': {
    id: 'keep-moving',
    family: 'movement',
    evidence: 'some',
    adjustedBy: ['x-fracture', 'x-steroids-long', 'x-osteoporosis', 'x-fresh-48', 'x-flare', 'x-pregnant'],
  },
  'movement-breaks': {
    id: 'movement-breaks',
    family: 'movement',
    evidence: 'weak',
    adjustedBy: ['x-fracture'],
  },
  strengthening: {
    id: 'strengthening',
    family: 'movement',
    evidence: 'some',
    withheldBy: [
      'x-fresh-injury',
      'x-fresh-strain',
      'x-fresh-swollen',
      'x-fresh-unsure',
      'x-fracture',
      'x-recent-surgery',
      'x-flare',
      'x-worse',
      'x-fever',
    ],
    adjustedBy: ['x-osteoporosis', 'x-steroids-long', 'x-pregnant', 'x-heart', 'x-high-bp', 'x-arm-signs'],
  },
  physio: {
    id: 'physio',
    family: 'professional',
    evidence: 'some',
    whenAny: ['past-3wk', 'comes-back', 'care-2wk'],
  },
  'posture-sitting': { id: 'posture-sitting', family: 'posture', evidence: 'custom' },
  'posture-standing': { id: 'posture-standing', family: 'posture', evidence: 'custom' },
  'posture-sleeping': {
    id: 'posture-sleeping',
    family: 'posture',
    evidence: 'weak',
    adjustedBy: ['x-pregnant'],
  },
  ergonomics: { id: 'ergonomics', family: 'posture', evidence: 'custom' },
} satisfies Readonly<Record<Id, Remedy>>;
