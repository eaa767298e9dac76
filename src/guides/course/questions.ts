import type { Question } from '../../guide/guide.js';

export const trend: Question = {
  id: 'trend',
  phase: 'checking-in',
  kind: 'one',
  options: [
    { id: 'trend-better', trend: 'better' },
    { id: 'trend-slight', trend: 'same' },
    { id: 'trend-same', trend: 'same' },
    { id: 'trend-settled', trend: 'same' },
    { id: 'trend-worse', trend: 'worse' },
    { id: 'trend-new', trend: 'worse' },
  ],
  unsure: ['trend-same'],
};

export const careTime: Question = {
  id: 'care-time',
  phase: 'checking-in',
  whenAny: ['trend-slight', 'trend-same', 'trend-settled'],
  kind: 'one',
  options: [
    { id: 'care-hours', hours: 0 },
    { id: 'care-days', hours: 24 },
    { id: 'care-3-days', hours: 72, sets: ['care-72h'] },
    { id: 'care-2-weeks', hours: 336, sets: ['care-72h', 'care-2wk'] },
    { id: 'care-6-weeks', hours: 1008, sets: ['care-72h', 'care-2wk', 'care-6wk'] },
  ],
  unsure: ['care-72h'],
};
