import type { ChoiceRow } from '../../guide/guide.js';

// The two decision tables of evidence.md §5, which ask the same wherever it hurts. The first row that holds gives
// the side to begin with; the `unless` lists keep a later, more careful row from being shadowed by an earlier one
// (CONTRIBUTING says which). H0, and R0 for emergency and urgent flags, have no row: then there is no plan, and the
// core sees to that.

export const heatOrCold: readonly ChoiceRow[] = [
  {
    id: 'H5',
    when: ['swollen'],
    whenAny: ['past-72h', 'comes-back'],
    prefer: [],
    closes: ['heat', 'cold', 'alternate'],
  },
  { id: 'H1', when: ['swollen', 'within-72h'], prefer: ['cold'], closes: ['heat'] },
  {
    id: 'H3',
    when: ['within-72h', 'spasm'],
    whenAny: ['small-sudden', 'new-task'],
    prefer: ['heat', 'cold'],
  },
  { id: 'H2', when: ['within-72h'], whenAny: ['small-sudden', 'new-task'], prefer: ['cold', 'heat'] },
  { id: 'H4', when: ['past-72h'], whenAny: ['small-sudden', 'new-task'], prefer: ['heat'] },
  { id: 'H7', when: ['after-activity'], prefer: ['cold', 'heat'] },
  {
    id: 'H6',
    whenAny: ['sitting', 'worry', 'waking', 'stuck-spot', 'knots', 'neck-moves', 'inactive'],
    prefer: ['heat'],
  },
  { id: 'H8', prefer: ['heat', 'cold'] },
];

export const stretchOrRest: readonly ChoiceRow[] = [
  { id: 'R0', when: ['broken-bone'], prefer: ['rest'], closes: ['stretch', 'move'] },
  { id: 'R8', whenAny: ['trend-worse', 'trend-new'], prefer: ['rest'], closes: ['stretch'] },
  { id: 'R7', when: ['trend-settled'], prefer: ['rest'], closes: ['stretch'] },
  { id: 'R9', when: ['in-bed'], prefer: ['move'], closes: ['rest'] },
  { id: 'R1', when: ['small-sudden', 'within-48h'], prefer: ['rest'], closes: ['stretch'] },
  { id: 'R1-swollen', when: ['swollen', 'within-72h'], prefer: ['rest'], closes: ['stretch'] },
  { id: 'R5-later', when: ['over-5', 'past-72h'], prefer: ['move'], closes: ['stretch'] },
  { id: 'R5', when: ['over-5'], prefer: ['rest'], closes: ['stretch'] },
  { id: 'R2', when: ['small-sudden', 'at-72h', 'easing'], prefer: ['stretch', 'rest'] },
  { id: 'R2-waiting', when: ['small-sudden', 'at-72h'], prefer: ['rest'], closes: ['stretch'] },
  {
    id: 'R10',
    whenAny: ['x-osteoporosis', 'x-steroids-long'],
    unless: ['x-fresh-48'],
    prefer: ['stretch', 'move'],
  },
  {
    id: 'R3-later',
    when: ['past-72h'],
    whenAny: ['new-task', 'pull'],
    unless: ['after-activity'],
    prefer: ['stretch', 'move'],
  },
  { id: 'R3', whenAny: ['new-task', 'pull', 'after-activity'], prefer: ['rest', 'stretch'] },
  { id: 'R6', whenAny: ['comes-back', 'past-12wk'], prefer: ['move', 'stretch'] },
  {
    id: 'R4',
    whenAny: ['sitting', 'worry', 'waking', 'stuck-spot', 'knots', 'neck-moves', 'inactive'],
    prefer: ['stretch'],
  },
  { id: 'R11-later', when: ['past-72h'], prefer: ['stretch', 'move'] },
  { id: 'R11', prefer: ['stretch', 'rest'] },
];
