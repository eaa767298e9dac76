import type { Id, Remedy } from '../../guide/guide.js';

export const stretchWithheldBy = [
  'x-fresh-swollen',
  'x-fresh-unsure',
  'x-fresh-pull',
  'x-not-easing',
  'x-flare',
  'x-worse',
  'x-fracture',
  'x-recent-surgery',
  'x-fever',
];

const neckWithheldBy = [...stretchWithheldBy, 'x-dizzy-neck', 'x-inflammatory-neck'];

/** Evidence.md §4b, as far as it holds wherever it hurts. */
export const stretches = {
  'stretch-scapular-squeeze': {
    id: 'stretch-scapular-squeeze',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: stretchWithheldBy,
    adjustedBy: ['x-osteoporosis', 'x-steroids-long', 'x-fresh-48', 'x-pregnant'],
  },
  'stretch-chin-tuck': {
    id: 'stretch-chin-tuck',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: neckWithheldBy,
    adjustedBy: ['x-fresh-48', 'x-arm-signs'],
  },
  'stretch-doorway-chest': {
    id: 'stretch-doorway-chest',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: [...stretchWithheldBy, 'x-shoulder'],
    adjustedBy: ['x-steroids-long', 'x-fresh-48', 'x-osteoporosis', 'x-pregnant'],
  },
  'stretch-neck-turn-tilt': {
    id: 'stretch-neck-turn-tilt',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: neckWithheldBy,
    adjustedBy: ['x-fresh-48', 'x-arm-signs'],
  },
  'stretch-shoulder-shrug': {
    id: 'stretch-shoulder-shrug',
    family: 'stretch',
    evidence: 'custom',
    withheldBy: [...stretchWithheldBy, 'x-shoulder'],
    adjustedBy: ['x-fresh-48'],
  },
} satisfies Readonly<Record<Id, Remedy>>;
