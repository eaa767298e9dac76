import type { Decision } from './decisions.js';

const pull = { cause: 'pull' };
const choice = 'heat-or-cold';

/** Evidence.md §5a. H0 has no row in a plan: see `withoutPlan`. */
export const heatOrCold: readonly Decision[] = [
  {
    row: 'H1',
    choice,
    says: { ...pull, began: 'days-2', now: 'swollen' },
    sides: ['cold'],
    offers: ['cold'],
    not: ['any-heat', 'any-massage'],
  },
  {
    row: 'H1',
    choice,
    says: { ...pull, began: 'days-3', now: ['swollen', 'easing'] },
    sides: ['cold'],
    offers: ['cold'],
    not: ['any-heat', 'any-massage'],
  },
  {
    row: 'H2',
    choice,
    says: { ...pull, began: 'days-2', now: 'sharp' },
    sides: ['cold', 'heat'],
    offers: ['cold'],
  },
  {
    row: 'H2',
    choice,
    says: { cause: 'new-task', began: 'days-2' },
    sides: ['cold', 'heat'],
    offers: ['cold'],
  },
  {
    row: 'H3',
    choice,
    says: { ...pull, began: 'days-2', now: 'spasm' },
    sides: ['heat', 'cold'],
    offers: ['heat'],
  },
  { row: 'H4', choice, says: pull, sides: ['heat'], offers: ['heat'], not: ['any-cold'] },
  {
    row: 'H5',
    choice,
    says: { ...pull, now: 'swollen' },
    sides: [],
    not: ['any-heat', 'any-cold', 'any-massage'],
    level: 'doctor',
  },
  { row: 'H6', choice, says: { cause: 'sitting' }, sides: ['heat'], offers: ['heat'], not: ['any-cold'] },
  { row: 'H6', choice, says: { cause: 'worry' }, sides: ['heat'], offers: ['heat'] },
  { row: 'H6', choice, says: { cause: ['waking', 'waking-short'] }, sides: ['heat'], offers: ['any-heat'] },
  { row: 'H6', choice, says: { cause: 'stuck-spot' }, sides: ['heat'], offers: ['heat'] },
  { row: 'H6', choice, says: { cause: 'knots' }, sides: ['heat'], offers: ['heat'] },
  { row: 'H6', choice, says: { began: 'comes-back' }, sides: ['heat'], offers: ['heat'] },
  {
    row: 'H7',
    choice,
    says: { cause: 'none', now: 'after-activity' },
    sides: ['cold', 'heat'],
    offers: ['cold'],
  },
  { row: 'H8', choice, says: { cause: 'unsure' }, sides: ['heat', 'cold'], offers: ['heat', 'cold'] },
  { row: 'H9', choice, says: {}, picks: 'alternate', sides: ['alternate'], offers: ['alternate-heat-cold'] },
  {
    row: 'H10',
    choice,
    says: { health: ['feeling', 'diabetes-numb'] },
    sides: [],
    offers: ['keep-moving', 'any-relaxation', 'act-ask-pharmacist'],
    not: ['any-heat', 'any-cold'],
  },
];
