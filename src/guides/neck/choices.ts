import type { Choice } from '../../guide/guide.js';
import { heatOrCold, stretchOrRest } from '../plan/rows.js';

/** Heat or cold, stretch or rest, by evidence.md §5; H10 is what is left when every side is closed. */
export const choices: readonly Choice[] = [
  {
    id: 'heat-or-cold',
    sides: [
      { id: 'heat', row: 'H-other', remedies: ['heat', 'warm-shower'] },
      { id: 'cold', row: 'H-other', remedies: ['cold'] },
      {
        id: 'alternate',
        row: 'H9',
        whenAny: ['past-72h', 'comes-back'],
        unless: ['swollen', 'x-fresh-injury', 'x-fresh-strain'],
        remedies: ['alternate-heat-cold'],
      },
    ],
    neither: 'H10',
    instead: ['keep-moving', 'relative-rest', 'deep-breathing', 'pmr'],
    rows: heatOrCold,
  },
  {
    id: 'stretch-or-rest',
    sides: [
      {
        id: 'stretch',
        row: 'R-other',
        remedies: [
          'stretch-chin-tuck',
          'stretch-neck-turn-tilt',
          'stretch-scapular-squeeze',
          'stretch-shoulder-shrug',
          'stretch-doorway-chest',
        ],
      },
      { id: 'rest', row: 'R-other', remedies: ['relative-rest'], with: ['keep-moving'] },
      { id: 'move', row: 'R-other', remedies: [], with: ['keep-moving', 'strengthening', 'movement-breaks'] },
    ],
    neither: 'R-none',
    rows: stretchOrRest,
  },
];
