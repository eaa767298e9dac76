import { assess, type Assessment, type Weighed } from '../../src/guide/assess.js';
import { rank } from '../../src/guide/flags.js';
import type { Answers, Id, Level } from '../../src/guide/guide.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { converse, well, wellLater } from './conversation.js';
import { forbidden, missing, type Word } from './expectations.js';

/** A row of the decision tables of evidence.md §5, and someone for whom it speaks. */
export interface Decision {
  readonly row: string;
  readonly choice: 'heat-or-cold' | 'stretch-or-rest';
  /** What is said beyond {@link well}; of someone who has come back, beyond {@link wellLater}. */
  readonly says: Answers;
  readonly checkingIn?: true;
  /** The side that the visitor picks. */
  readonly picks?: Id;
  /** The sides to go by, best first. */
  readonly sides: readonly Id[];
  /** What the row names, and what it rules out. */
  readonly offers?: readonly Word[];
  readonly not?: readonly Word[];
  /** The least level at which the row is told. */
  readonly level?: Level;
}

const pull = { cause: 'pull' };
const choice = 'heat-or-cold';

/** Evidence.md §5a. H0 has no row in a plan: see {@link withoutPlan}. */
const heatOrCold: readonly Decision[] = [
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

const or = 'stretch-or-rest';

/** Evidence.md §5b. */
const stretchOrRest: readonly Decision[] = [
  {
    row: 'R0',
    choice: or,
    says: { health: ['bones', 'broken-bone'] },
    sides: ['rest'],
    not: ['any-stretch', 'strengthening'],
    level: 'doctor',
  },
  {
    row: 'R1',
    choice: or,
    says: { ...pull, began: 'days-2' },
    sides: ['rest'],
    offers: ['relative-rest', 'keep-moving'],
    not: ['any-stretch'],
  },
  {
    row: 'R1-swollen',
    choice: or,
    says: { cause: 'new-task', began: 'days-2', now: 'swollen' },
    sides: ['rest'],
    offers: ['relative-rest', 'keep-moving'],
    not: ['any-stretch'],
  },
  {
    row: 'R2',
    choice: or,
    says: { ...pull, began: 'days-3', now: 'easing' },
    sides: ['stretch', 'rest'],
    offers: ['any-stretch'],
  },
  {
    row: 'R2-waiting',
    choice: or,
    says: { ...pull, began: 'days-3' },
    sides: ['rest'],
    offers: ['relative-rest', 'keep-moving'],
    not: ['any-stretch'],
  },
  {
    row: 'R3',
    choice: or,
    says: { cause: 'new-task', began: 'days-3' },
    sides: ['rest', 'stretch'],
    offers: ['keep-moving', 'any-stretch'],
  },
  {
    row: 'R4',
    choice: or,
    says: { cause: 'sitting' },
    sides: ['stretch'],
    offers: ['any-stretch', 'movement-breaks'],
  },
  { row: 'R4', choice: or, says: { cause: 'worry' }, sides: ['stretch'], offers: ['any-stretch'] },
  {
    row: 'R4',
    choice: or,
    says: { cause: ['waking', 'waking-short'] },
    sides: ['stretch'],
    offers: ['any-stretch'],
  },
  { row: 'R4', choice: or, says: { cause: 'stuck-spot' }, sides: ['stretch'], offers: ['any-stretch'] },
  { row: 'R4', choice: or, says: { cause: 'knots' }, sides: ['stretch'], offers: ['any-stretch'] },
  {
    row: 'R5',
    choice: or,
    says: { now: 'over-5' },
    sides: ['rest'],
    offers: ['keep-moving'],
    not: ['any-stretch'],
  },
  {
    row: 'R6',
    choice: or,
    says: { began: 'longer' },
    sides: ['move', 'stretch'],
    offers: ['strengthening', 'keep-moving'],
  },
  {
    row: 'R6',
    choice: or,
    says: { began: 'comes-back' },
    sides: ['move', 'stretch'],
    offers: ['strengthening', 'keep-moving'],
  },
  {
    row: 'R7',
    choice: or,
    says: { trend: 'trend-settled' },
    checkingIn: true,
    sides: ['rest'],
    offers: ['keep-moving'],
    not: ['any-stretch'],
  },
  {
    row: 'R8',
    choice: or,
    says: { trend: 'trend-worse' },
    checkingIn: true,
    sides: ['rest'],
    not: ['any-stretch'],
    level: 'doctor',
  },
  {
    row: 'R8',
    choice: or,
    says: { trend: 'trend-new' },
    checkingIn: true,
    sides: ['rest'],
    not: ['any-stretch'],
    level: 'doctor',
  },
  {
    row: 'R9',
    choice: or,
    says: { now: 'in-bed' },
    sides: ['move'],
    offers: ['keep-moving'],
    not: ['relative-rest'],
  },
  {
    row: 'R10',
    choice: or,
    says: { health: ['bones', 'thin-bones'] },
    sides: ['stretch', 'move'],
    offers: ['stretch-scapular-squeeze', 'posture-sitting'],
    not: ['stretch-seated-twist', 'foam-roller'],
  },
  {
    row: 'R10',
    choice: or,
    says: { health: ['bones', 'steroids'] },
    sides: ['stretch', 'move'],
    offers: ['stretch-scapular-squeeze', 'posture-sitting'],
    not: ['stretch-seated-twist', 'foam-roller'],
  },
  {
    row: 'R11',
    choice: or,
    says: { cause: 'unsure' },
    sides: ['stretch', 'rest'],
    offers: ['any-stretch', 'keep-moving'],
  },
];

export const decisions: readonly Decision[] = [...heatOrCold, ...stretchOrRest];

/** H0 and R0: an emergency or urgent flag leaves neither choice open, for want of a plan. */
export const withoutPlan: readonly Answers[] = [
  { ...well, danger: 'chest' },
  { ...well, nerves: 'legs' },
  { ...well, nerves: 'arm-weak' },
  { ...well, happened: ['fever', 'fever-only'] },
  { ...well, now: 'red-hot' },
];

function weighed({ says, checkingIn, picks, choice }: Decision): [Assessment, Weighed | undefined] {
  const answers = { ...(checkingIn ? wellLater : well), ...says };
  const { assessment } = converse({ answers, checkingIn });
  const picked = picks
    ? assess(upperBack, { answers, checkingIn }, { picks: { [choice]: picks } })
    : assessment;
  return [picked, picked.plan?.choices.find(({ id }) => id === choice)];
}

/** What is wrong with the way a row comes out; empty when all is right. */
export function misjudged(decision: Decision): readonly string[] {
  const [assessment, found] = weighed(decision);
  const { row, sides, offers = [], not = [], level = 'selfcare' } = decision;
  if (!found) return ['there is no plan'];
  return [
    ...(found.row === row ? [] : [`row ${found.row ?? 'none'} speaks`]),
    ...(found.active.join() === sides.join() ? [] : [`the sides are ${found.active.join()}`]),
    ...missing(assessment, offers).map((word) => `${word} is not offered`),
    ...forbidden(assessment, not).map((word) => `${word} is offered`),
    ...(rank(assessment.level) < rank(level) ? [`leads to ${assessment.level}`] : []),
  ];
}
