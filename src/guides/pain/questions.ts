import type { Question } from '../../guide/guide.js';

export const began: Question = {
  id: 'began',
  phase: 'choosing',
  kind: 'one',
  options: [
    { id: 'days-2', sets: ['within-48h', 'within-72h', 'new-spell', 'new-or-much-worse'] },
    { id: 'days-3', sets: ['at-72h', 'within-72h', 'new-spell', 'new-or-much-worse'] },
    { id: 'weeks-3', sets: ['past-72h', 'new-spell', 'new-or-much-worse'] },
    { id: 'weeks-6', sets: ['past-72h', 'past-3wk', 'past-4wk', 'new-spell', 'new-or-much-worse'] },
    { id: 'weeks-12', sets: ['past-72h', 'past-3wk', 'past-4wk', 'past-6wk'] },
    { id: 'longer', sets: ['past-72h', 'past-3wk', 'past-4wk', 'past-12wk'] },
    // When this spell began is not said: a fresh pull in it is then treated as fresh.
    { id: 'comes-back', sets: ['comes-back', 'within-48h', 'within-72h', 'past-3wk', 'past-4wk'] },
  ],
  // An unknown start is taken for a fresh one: packs, massage and stretching then begin with care.
  unsure: ['within-48h', 'within-72h', 'new-spell', 'new-or-much-worse'],
};

export const now: Question = {
  id: 'now',
  phase: 'choosing',
  unless: ['under-16'],
  kind: 'list',
  options: [
    { id: 'swollen' },
    { id: 'swollen-alone', sets: ['swollen-alone', 'swollen'] },
    { id: 'red-hot', sets: ['red-hot', 'swollen'] },
    { id: 'spasm' },
    { id: 'sharp' },
    { id: 'after-activity' },
    { id: 'easing' },
    { id: 'over-5' },
    { id: 'in-bed' },
    { id: 'interferes' },
    { id: 'changed' },
    { id: 'much-worse', sets: ['changed', 'new-or-much-worse'] },
    { id: 'now-and-then', when: ['over-60', 'past-3wk'] },
  ],
  unsure: ['now-open'],
};
