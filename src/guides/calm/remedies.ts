import type { Id, Remedy } from '../../guide/guide.js';

/** Evidence.md §4c, as far as it holds wherever it hurts. */
export const calm = {
  pmr: {
    id: 'pmr',
    family: 'relaxation',
    evidence: 'some',
    adjustedBy: [
      'x-heart',
      'x-high-bp',
      'x-trauma-history',
      'x-fresh-injury',
      'x-fresh-strain',
      'x-recent-surgery',
      'x-fracture',
    ],
  },
  'deep-breathing': {
    id: 'deep-breathing',
    family: 'relaxation',
    evidence: 'weak',
    adjustedBy: ['x-trauma-history'],
  },
  meditation: { id: 'meditation', family: 'relaxation', evidence: 'some', adjustedBy: ['x-trauma-history'] },
  visualisation: {
    id: 'visualisation',
    family: 'relaxation',
    evidence: 'weak',
    adjustedBy: ['x-trauma-history'],
  },
} satisfies Readonly<Record<Id, Remedy>>;
