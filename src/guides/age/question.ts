import type { Question } from '../../guide/guide.js';

/** The one question of the first screen. */
export const ageQuestion: Question = {
  id: 'age',
  phase: 'welcome',
  kind: 'one',
  also: [{ id: 'for-other' }],
  options: [
    { id: 'under-10', sets: ['under-16', 'under-10'] },
    { id: 'age-10-15', sets: ['under-16'] },
    { id: 'age-16-49' },
    { id: 'age-50-59', sets: ['over-50'] },
    { id: 'age-60-64', sets: ['over-50', 'over-60'] },
    { id: 'age-65', sets: ['over-50', 'over-60', 'over-65'] },
  ],
  unsure: ['age-open', 'over-50', 'over-60', 'over-65'],
};
