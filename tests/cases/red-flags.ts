import { rank } from '../../src/guide/flags.js';
import type { Answers, Id, Level } from '../../src/guide/guide.js';
import { converse, well, wellLater } from './conversation.js';

/** One way in which a red flag of evidence.md §2 comes to stand. */
export interface RedFlag {
  readonly flag: Id;
  /** The level of evidence.md §2 for these answers. */
  readonly level: Level;
  /** What is said beyond {@link well}; of someone who has come back, beyond {@link wellLater}. */
  readonly says: Answers;
  readonly region?: string;
  readonly checkingIn?: true;
  /** Where the answers lead, when another flag stands higher. */
  readonly disposition?: Level;
}

const E = 'emergency';
const U = 'urgent';
const D = 'doctor';
const P = 'physio';

/** Evidence.md §2a: emergency now. */
const emergencies: readonly RedFlag[] = [
  { flag: 'rf-heart', level: E, says: { danger: 'chest' } },
  { flag: 'rf-breathless', level: E, says: { danger: 'breathless' } },
  { flag: 'rf-cardiac-sweat', level: E, says: { danger: 'sweat' } },
  { flag: 'rf-exertional', level: E, says: { danger: ['effort', 'effort-new'] } },
  { flag: 'rf-exertional', level: U, says: { danger: ['effort', 'effort-settled'] } },
  { flag: 'rf-tearing', level: E, says: { danger: 'tearing' } },
  { flag: 'rf-aorta-risk', level: E, says: { danger: 'aorta' } },
  { flag: 'rf-collapse-stroke', level: E, says: { danger: 'stroke' } },
  { flag: 'rf-clot', level: E, says: { pattern: ['breath-pain', 'clot-signs'] } },
  { flag: 'rf-lung-collapse', level: E, says: { pattern: ['breath-pain', 'one-side-sudden'] } },
  { flag: 'rf-cord', level: E, says: { nerves: 'legs' } },
  { flag: 'rf-cauda', level: E, says: { nerves: 'bladder' } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'legs'] } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'bladder'] } },
  { flag: 'rf-myelopathy', level: U, says: { nerves: 'hands' } },
  { flag: 'rf-major-trauma', level: E, says: { happened: ['injury', 'accident'] } },
  { flag: 'rf-neck-artery', level: E, says: { nerves: 'neck-head' } },
  { flag: 'rf-meningitis', level: E, says: { happened: ['fever', 'fever-stiff-neck'] } },
  { flag: 'rf-sepsis', level: E, says: { happened: ['fever', 'fever-fast-breath'] } },
  { flag: 'rf-thinner-sudden', level: E, says: { happened: 'thinner-sudden' } },
  { flag: 'rf-belly-severe', level: E, says: { pattern: ['tummy', 'tummy-severe'] } },
  { flag: 'rf-preg-danger', level: E, says: { happened: 'pregnancy-danger' } },
  { flag: 'rf-med-danger', level: E, says: { happened: 'medicine-danger' } },
];

const steady = { pattern: 'steady' };
const smallSudden = { happened: ['injury', 'small-sudden'] };
const unlinked = { age: 'age-50-59', cause: 'none' };
const child = { age: 'age-10-15' };

/** Evidence.md §2b: urgent, the same day. */
const urgent: readonly RedFlag[] = [
  { flag: 'rf-fever', level: U, says: { happened: ['fever', 'fever-only'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: 'infection-risk' } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['bones', 'steroids'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['bones', 'recent-surgery'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['bones', 'spine-surgery'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['feeling', 'diabetes'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['feeling', 'diabetes-numb'] } },
  { flag: 'rf-infection-risk', level: E, says: { ...steady, nerves: 'arm-weak', health: 'infection-risk' } },
  {
    flag: 'rf-infection-risk',
    level: E,
    says: { ...steady, nerves: 'arm-tingle', health: 'infection-risk' },
  },
  { flag: 'rf-cancer-history', level: U, says: { happened: 'cancer' } },
  { flag: 'rf-band', level: U, says: { pattern: 'band' } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, age: 'age-65' } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, health: ['bones', 'thin-bones'] } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, health: ['bones', 'steroids'] } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, health: ['bones', 'lost-height'] } },
  { flag: 'rf-fall-blow', level: U, says: { happened: ['injury', 'fall'] } },
  { flag: 'rf-shingles', level: U, says: { pattern: 'skin-strip' } },
  { flag: 'rf-severe-pain', level: U, says: { pattern: 'severe' } },
  { flag: 'rf-night', level: U, says: { pattern: 'night' } },
  { flag: 'rf-weight-loss', level: U, says: { happened: 'unwell' } },
  { flag: 'rf-lump-shape', level: U, says: { happened: 'lump' } },
  { flag: 'rf-breath-pain', level: U, says: { pattern: ['breath-pain', 'breath-only'] } },
  { flag: 'rf-chest-infection', level: U, says: { happened: ['fever', 'fever-cough'] } },
  { flag: 'rf-gallbladder-jaundice', level: U, says: { pattern: ['tummy', 'gallbladder'] } },
  { flag: 'rf-kidney', level: U, says: { pattern: ['tummy', 'kidney'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'smoke'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'high-bp'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'cholesterol'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'heart'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['feeling', 'diabetes'] } },
  {
    flag: 'rf-heart-risk',
    level: U,
    says: { cause: 'no-change', health: ['heart-vessels', 'smoke', 'high-bp'] },
  },
  { flag: 'rf-arm-weak', level: U, says: { nerves: 'arm-weak' } },
  {
    flag: 'rf-lung-apex',
    level: U,
    says: { nerves: 'arm-tingle', health: ['heart-vessels', 'smoke'], began: 'weeks-6' },
  },
  { flag: 'rf-child-urgent', level: U, says: { age: 'under-10' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, pattern: 'night' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: ['fever', 'fever-only'] } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: 'unwell' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: 'lump' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, nerves: 'arm-weak' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, began: 'weeks-6' } },
  { flag: 'rf-cough-strain', level: U, says: { pattern: 'cough-strain' }, region: 'GB' },
  { flag: 'rf-uk-upper', level: U, says: {}, region: 'GB' },
];

/** Evidence.md §2c: a clinician within days, or a physiotherapist. */
const later: readonly RedFlag[] = [
  { flag: 'rf-cough-strain', level: D, says: { pattern: 'cough-strain' } },
  { flag: 'rf-child', level: D, says: child },
  { flag: 'rf-deform-teen', level: D, says: { ...child, happened: 'lump' }, disposition: U },
  { flag: 'rf-pregnant', level: D, says: { health: ['pregnancy', 'pregnant'] } },
  { flag: 'rf-arm-tingle', level: D, says: { nerves: 'arm-tingle' } },
  { flag: 'rf-inflammatory', level: D, says: { cause: ['waking', 'waking-long'], began: 'longer' } },
  { flag: 'rf-persistent-60', level: D, says: { age: 'age-60-64', began: 'weeks-6' } },
  { flag: 'rf-persistent-60', level: D, says: { age: 'age-65', began: 'longer' } },
  { flag: 'rf-health-history', level: D, says: { health: ['bones', 'thin-bones'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['bones', 'spine-surgery'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['other-health', 'arthritis'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['other-health', 'long-illness'] } },
  { flag: 'rf-72h', level: D, says: { trend: 'trend-same', 'care-time': 'care-3-days' }, checkingIn: true },
  { flag: 'rf-72h', level: D, says: { trend: 'trend-same', 'care-time': 'care-2-weeks' }, checkingIn: true },
  { flag: 'rf-72h', level: D, says: { trend: 'unsure', 'care-time': 'unsure' }, checkingIn: true },
  { flag: 'rf-worse', level: D, says: { trend: 'trend-worse' }, checkingIn: true },
  { flag: 'rf-worse', level: D, says: { trend: 'trend-new' }, checkingIn: true },
  { flag: 'rf-worse', level: D, says: { now: 'changed' } },
  { flag: 'rf-worse', level: D, says: { began: 'comes-back', now: 'changed' } },
  { flag: 'rf-interferes', level: D, says: { now: 'interferes' } },
  {
    flag: 'rf-2wk',
    level: P,
    says: { trend: 'trend-slight', 'care-time': 'care-2-weeks' },
    checkingIn: true,
  },
  {
    flag: 'rf-6wk',
    level: D,
    says: { trend: 'trend-slight', 'care-time': 'care-6-weeks' },
    checkingIn: true,
  },
  { flag: 'rf-6wk', level: D, says: { began: 'weeks-12' } },
  { flag: 'rf-med-10d', level: D, says: { health: ['medicines', 'tablets-10-days'] } },
  { flag: 'rf-frequent', level: P, says: { began: 'comes-back' } },
  { flag: 'rf-safety', level: 'selfcare', says: { happened: ['injury', 'hurt-by-someone'] } },
];

export const redFlags: readonly RedFlag[] = [...emergencies, ...urgent, ...later];

/** The answers that {@link missed} gives. */
export const answersOf = ({ says, checkingIn }: RedFlag): Answers => ({
  ...(checkingIn ? wellLater : well),
  ...says,
});

/** What is wrong with the way these answers come out; empty when all is right. */
export function missed(row: RedFlag): readonly string[] {
  const { flag, level, region, checkingIn, disposition = level } = row;
  const { assessment, planTooSoon, state } = converse({ answers: answersOf(row), region, checkingIn });
  const raised = assessment.flags.find(({ id }) => id === flag);
  const mustWait = rank(disposition) >= rank('urgent') && flag !== 'rf-uk-upper';
  return [
    ...(raised ? [] : [`${flag} does not stand`]),
    ...(raised && rank(raised.level) < rank(level) ? [`${flag} is only ${raised.level}`] : []),
    ...(assessment.level === disposition ? [] : [`leads to ${assessment.level}, not to ${disposition}`]),
    ...(mustWait && assessment.plan ? ['shows a plan'] : []),
    ...(mustWait && state !== 'escalated' ? [`ends in ${state}`] : []),
    ...(planTooSoon ? ['shows a plan before the last question'] : []),
  ];
}
