import type { Question } from '../../guide/guide.js';
import { ageQuestion } from '../age/question.js';
import { careTime, trend } from '../course/questions.js';
import { health } from '../health/question.js';
import { began, now } from '../pain/questions.js';
import { danger, happened, nerves, pattern, signsSince } from '../signs/questions.js';

/**
 * The questions in the order of evidence.md §2, with those first that the neck is known for: blood to the head and
 * nerves · heart and breath · injury and illness · how the pain behaves · health · then where it hurts, what set it off
 * and when it began.
 */
export const questions: readonly Question[] = [
  ageQuestion,

  signsSince,
  trend,
  careTime,

  // A new headache with neck pain is taken for a sign of an artery (evidence.md §1, S3-8).
  { ...nerves, options: [{ id: 'headache', sets: ['neck-head'] }, ...nerves.options] },
  danger,
  happened,
  pattern,
  health,

  {
    id: 'place',
    phase: 'identifying',
    kind: 'one',
    options: [
      { id: 'place-nape' },
      { id: 'place-side' },
      { id: 'place-skull' },
      { id: 'place-base' },
      { id: 'place-all' },
      { id: 'place-throat' },
      // Whoever said "no" to pain that goes to the jaw or the chest and points there has told us of it after all.
      { id: 'place-front', sets: ['chest'] },
      { id: 'place-upper-back' },
      { id: 'place-elsewhere' },
    ],
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
    // Pain that no movement and no job is named for may not come from the neck (rf-heart-risk).
    lacking: { options: ['pull', 'new-task', 'sitting', 'stuck-spot', 'neck-moves'], sets: ['no-link'] },
    none: ['cause-open'],
    unsure: ['cause-open'],
  },
  began,
  now,
];
