import type { Choice } from '../../guide/guide.js';
import { heatOrCold, stretchOrRest } from '../plan/rows.js';

/**
 * Heat or cold, stretch or rest. H9 is a side of its own that the visitor may pick; H10 is what is left when every
 * side is closed.
 */
export const choices: readonly Choice[] = [
  {
    id: 'heat-or-cold',
    sides: [
      { id: 'heat', row: 'H-other', remedies: ['heat', 'warm-shower'] },
      { id: 'cold', row: 'H-other', remedies: ['cold', 'cool-shower'] },
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
          'stretch-scapular-squeeze',
          'stretch-doorway-chest',
          'stretch-chin-tuck',
          'stretch-seated-twist',
          'stretch-neck-turn-tilt',
          'stretch-shoulder-shrug',
          'stretch-thoracic-extension',
        ],
      },
      { id: 'rest', row: 'R-other', remedies: ['relative-rest'], with: ['keep-moving'] },
      { id: 'move', row: 'R-other', remedies: [], with: ['keep-moving', 'strengthening', 'movement-breaks'] },
    ],
    neither: 'R-none',
    rows: stretchOrRest,
  },
];
