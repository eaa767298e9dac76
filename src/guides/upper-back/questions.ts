import type { Question } from '../../guide/guide.js';
import { ageQuestion } from '../age/question.js';
import { careTime, trend } from '../course/questions.js';
import { health } from '../health/question.js';
import { began, now } from '../pain/questions.js';
import { danger, happened, nerves, pattern, signsSince } from '../signs/questions.js';

/**
 * The questions, in the order of evidence.md §2: heart and breath · nerves · injury and illness · how the
 * pain behaves · health · then where it hurts, what set it off and when it began. What needs more detail opens under its own tick, so the number of screens is fixed.
 */
export const questions: readonly Question[] = [
  ageQuestion,

  signsSince,
  trend,
  careTime,

  danger,
  nerves,
  happened,
  pattern,
  health,

  {
    id: 'place',
    phase: 'identifying',
    kind: 'one',
    options: [
      { id: 'place-neck' },
      { id: 'place-tops' },
      { id: 'place-between' },
      { id: 'place-blade' },
      { id: 'place-mid' },
      { id: 'place-all' },
      { id: 'place-ribs' },
      // Whoever said "no" to pain in the chest and points there now has told us of it after all.
      { id: 'place-front', sets: ['chest'] },
      { id: 'place-elsewhere' },
    ],
    figure: 'upper-body',
  },
  {
    id: 'cause',
    phase: 'identifying',
    unless: ['under-16'],
    kind: 'list',
    options: [
      { id: 'pull', sets: ['pull', 'small-sudden'] },
      { id: 'new-task' },
      { id: 'sitting' },
      { id: 'inactive' },
      { id: 'stuck-spot' },
      { id: 'neck-moves' },
      { id: 'worry' },
      {
        id: 'waking',
        options: [{ id: 'waking-short' }, { id: 'waking-long' }],
      },
      { id: 'knots' },
      { id: 'no-change' },
    ],
    // Pain that no movement and no job is named for may not come from the back (rf-heart-risk).
    lacking: { options: ['pull', 'new-task', 'sitting', 'stuck-spot', 'neck-moves'], sets: ['no-link'] },
    none: ['cause-open'],
    unsure: ['cause-open'],
  },
  began,
  { ...now, options: [...now.options, { id: 'checked-already', when: ['region-gb'] }] },
];
