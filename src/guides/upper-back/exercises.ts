import type { Exercise, Id } from '../../guide/guide.js';
import { exercises as shared, hold, spell } from '../exercises.js';

/** How remedies are done: what is done wherever it hurts, and what is for the upper back alone. */
export const exercises: Readonly<Record<Id, Exercise>> = {
  ...shared,
  'cool-shower': { pictures: ['shower'] },
  'stretch-seated-twist': {
    pictures: ['seated-turn'],
    moves: [hold('seated-turn', 5, 3, { sides: true, into: 3 })],
    daily: 2,
  },
  'stretch-thoracic-extension': {
    pictures: ['chair-lean-back'],
    moves: [hold('chair-lean-back', 3, 8)],
    daily: 1,
  },
  'massage-ball': {
    pictures: ['ball-on-wall'],
    moves: [spell('ball-on-wall', 30, { sides: true })],
    rounds: 2,
    rest: 10,
  },
  'foam-roller': { pictures: ['foam-roller'], moves: [spell('foam-roller', 30)], rounds: 2, rest: 30 },
  'massage-devices': { pictures: ['massager', 'mat'] },
};
