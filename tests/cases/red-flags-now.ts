import type { RedFlag } from './red-flags.js';

const E = 'emergency';
const U = 'urgent';

/** Evidence.md §2a: emergency now. */
export const emergencies: readonly RedFlag[] = [
  { flag: 'rf-heart', level: E, says: { danger: 'chest' } },
  { flag: 'rf-breathless', level: E, says: { danger: 'breathless' } },
  { flag: 'rf-cardiac-sweat', level: E, says: { danger: 'sweat' } },
  { flag: 'rf-exertional', level: E, says: { danger: ['effort', 'effort-new'] } },
  { flag: 'rf-exertional', level: U, says: { danger: ['effort', 'effort-settled'] } },
  { flag: 'rf-tearing', level: E, says: { danger: 'tearing' } },
  { flag: 'rf-aorta-risk', level: E, says: { danger: 'aorta' } },
  { flag: 'rf-collapse-stroke', level: E, says: { danger: 'stroke' } },
  { flag: 'rf-clot', level: E, says: { pattern: ['breath-pain', 'clot-signs'] } },
  { flag: 'rf-clot', level: E, says: { pattern: ['breath-pain', 'clot-risk'] } },
  {
    flag: 'rf-clot',
    level: E,
    says: { danger: 'leg-or-pulse', pattern: ['breath-pain', 'breath-only'] },
  },
  {
    flag: 'rf-clot',
    level: E,
    says: { 'signs-since': ['since-leg-or-pulse', 'since-breath'] },
    checkingIn: true,
  },
  ...[
    ['blood', 'clot-now'],
    ['blood', 'clot-past'],
    ['pregnancy', 'pregnant'],
    ['pregnancy', 'new-baby'],
    ['bones', 'recent-surgery'],
  ].map((health): RedFlag => ({
    flag: 'rf-clot',
    level: E,
    says: { pattern: ['breath-pain', 'breath-only'], health },
  })),
  { flag: 'rf-clot', level: E, says: { happened: 'cancer', pattern: ['breath-pain', 'breath-only'] } },
  { flag: 'rf-lung-collapse', level: E, says: { pattern: ['breath-pain', 'one-side-sudden'] } },
  { flag: 'rf-cord', level: E, says: { nerves: 'legs' }, acts: ['act-keep-still'] },
  { flag: 'rf-cauda', level: E, says: { nerves: 'bladder' } },
  // An emergency, unless it is a single sign that came slowly.
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'hands-new'] } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'hands-new', 'hands-slow'] } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'hands-slow', 'legs'] } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'hands-slow', 'bladder'] } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'unsure-hands', 'legs'] } },
  { flag: 'rf-myelopathy', level: E, says: { 'signs-since': 'since-hands' }, checkingIn: true },
  { flag: 'rf-myelopathy', level: U, says: { nerves: ['hands', 'hands-slow'] } },
  { flag: 'rf-myelopathy', level: U, says: { nerves: ['hands', 'unsure-hands'] } },
  { flag: 'rf-major-trauma', level: E, says: { happened: ['injury', 'accident'] }, acts: ['act-keep-still'] },
  { flag: 'rf-neck-artery', level: E, says: { nerves: 'neck-head' } },
  { flag: 'rf-meningitis', level: E, says: { happened: ['fever', 'fever-stiff-neck'] } },
  { flag: 'rf-sepsis', level: E, says: { happened: ['fever', 'fever-fast-breath'] } },
  { flag: 'rf-thinner-sudden', level: E, says: { happened: 'thinner-sudden' } },
  { flag: 'rf-belly-severe', level: E, says: { pattern: ['tummy', 'tummy-severe'] } },
  {
    flag: 'rf-preg-danger',
    level: E,
    says: { happened: 'pregnancy-danger' },
    acts: ['act-contact-maternity'],
  },
  {
    flag: 'rf-med-danger',
    level: E,
    says: { happened: 'medicine-danger' },
    acts: ['act-call-poison', 'act-stop-current-remedy'],
  },
];

/** Beginnings that make a pain new, beside the one of `well`. */
export const FRESH = ['days-2', 'days-3', 'weeks-6', 'unsure'];
/** Beginnings more than four weeks ago, or close to it. */
const OLD = ['weeks-6', 'weeks-12', 'longer', 'comes-back'];
const steady = { pattern: 'steady' };
const smallSudden = { happened: ['injury', 'small-sudden'] };
const unlinked = { age: 'age-50-59', cause: 'none' };
const child = { age: 'age-10-15' };

/** Evidence.md §2b: urgent, the same day. */
export const urgent: readonly RedFlag[] = [
  { flag: 'rf-leg-or-pulse', level: U, says: { danger: 'leg-or-pulse' } },
  { flag: 'rf-leg-or-pulse', level: U, says: { 'signs-since': 'since-leg-or-pulse' }, checkingIn: true },
  { flag: 'rf-fever', level: U, says: { happened: ['fever', 'fever-only'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: 'infection-risk' } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['bones', 'steroids'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['bones', 'recent-surgery'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['bones', 'spine-surgery'] } },
  // "Recent infection or boil": the strongest of its risks.
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['skin', 'skin-infection'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['feeling', 'diabetes'] } },
  { flag: 'rf-infection-risk', level: U, says: { ...steady, health: ['feeling', 'diabetes-numb'] } },
  { flag: 'rf-infection-risk', level: E, says: { ...steady, nerves: 'arm-weak', health: 'infection-risk' } },
  {
    flag: 'rf-infection-risk',
    level: E,
    says: { ...steady, nerves: 'arm-tingle', health: 'infection-risk' },
  },
  {
    flag: 'rf-infection-risk',
    level: E,
    says: { ...steady, nerves: ['hands', 'hands-slow'], health: 'infection-risk' },
  },
  {
    flag: 'rf-infection-risk',
    level: E,
    says: { pattern: 'night', nerves: 'arm-tingle', health: 'infection-risk' },
  },
  { flag: 'rf-cancer-history', level: U, says: { happened: 'cancer' } },
  { flag: 'rf-band', level: U, says: { pattern: 'band' } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, age: 'age-65' } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, age: 'unsure' } },
  { flag: 'rf-fragile-bone', level: U, says: { happened: ['injury', 'small-pull'], age: 'age-65' } },
  { flag: 'rf-fragile-bone', level: U, says: { cause: 'pull', age: 'age-65' } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, health: ['bones', 'thin-bones'] } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, health: ['bones', 'steroids'] } },
  { flag: 'rf-fragile-bone', level: U, says: { ...smallSudden, health: ['bones', 'lost-height'] } },
  { flag: 'rf-fall-blow', level: U, says: { happened: ['injury', 'fall'] }, acts: ['act-keep-still'] },
  { flag: 'rf-shingles', level: U, says: { pattern: 'skin-strip' } },
  { flag: 'rf-severe-pain', level: U, says: { pattern: 'severe' } },
  // Not sure which pain of the tummy it is: each that may not wait.
  { flag: 'rf-kidney', level: U, says: { pattern: ['tummy', 'unsure-tummy'] } },
  { flag: 'rf-gallbladder-jaundice', level: U, says: { pattern: ['tummy', 'unsure-tummy'] } },
  { flag: 'rf-night', level: U, says: { pattern: 'night' } },
  { flag: 'rf-weight-loss', level: U, says: { happened: 'unwell' } },
  { flag: 'rf-lump-shape', level: U, says: { happened: 'lump' }, not: ['rf-child', 'rf-deform-teen'] },
  { flag: 'rf-breath-pain', level: U, says: { pattern: ['breath-pain', 'breath-only'] } },
  { flag: 'rf-breath-pain', level: U, says: { 'signs-since': 'since-breath' }, checkingIn: true },
  { flag: 'rf-chest-infection', level: U, says: { happened: ['fever', 'fever-cough'] } },
  { flag: 'rf-gallbladder-jaundice', level: U, says: { pattern: ['tummy', 'gallbladder'] } },
  { flag: 'rf-kidney', level: U, says: { pattern: ['tummy', 'kidney'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'smoke'] } },
  {
    flag: 'rf-heart-risk',
    level: U,
    says: { ...unlinked, began: 'weeks-3', health: ['heart-vessels', 'smoke'] },
  },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'high-bp'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'cholesterol'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['heart-vessels', 'heart'] } },
  { flag: 'rf-heart-risk', level: U, says: { ...unlinked, health: ['feeling', 'diabetes'] } },
  {
    flag: 'rf-heart-risk',
    level: U,
    says: { cause: 'no-change', health: ['heart-vessels', 'smoke', 'high-bp'] },
  },
  ...['age-60-64', 'age-65', 'unsure'].map((age): RedFlag => ({
    flag: 'rf-heart-risk',
    level: U,
    says: { ...unlinked, age, health: ['heart-vessels', 'smoke'] },
  })),
  ...FRESH.map((began): RedFlag => ({
    flag: 'rf-heart-risk',
    level: U,
    says: { ...unlinked, began, health: ['heart-vessels', 'smoke'] },
  })),
  {
    flag: 'rf-heart-risk',
    level: U,
    says: { ...unlinked, cause: 'unsure', health: ['heart-vessels', 'smoke'] },
  },
  // "Suddenly much worse": the pain itself may be old.
  ...['weeks-12', 'longer', 'comes-back'].map((began): RedFlag => ({
    flag: 'rf-heart-risk',
    level: U,
    says: { ...unlinked, began, now: 'much-worse', health: ['heart-vessels', 'smoke'] },
  })),
  { flag: 'rf-arm-weak', level: U, says: { nerves: 'arm-weak' } },
  {
    flag: 'rf-lung-apex',
    level: U,
    says: { nerves: 'arm-tingle', health: ['heart-vessels', 'smoke'], began: 'weeks-6' },
  },
  { flag: 'rf-child-urgent', level: U, says: { age: 'under-10' }, acts: ['act-tell-parent-guardian'] },
  {
    flag: 'rf-child-urgent',
    level: U,
    // Another sign ends the check-in before it is asked who else is young.
    says: { age: 'under-10', 'signs-since': 'since-skin' },
    checkingIn: true,
    acts: ['act-tell-parent-guardian'],
  },
  { flag: 'rf-child-urgent', level: U, says: { ...child, pattern: 'child-signs' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, pattern: 'night' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: ['fever', 'fever-only'] } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: 'unwell' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: 'lump' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, nerves: 'arm-weak' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, nerves: ['hands', 'hands-slow'] } },
  ...OLD.map((began): RedFlag => ({ flag: 'rf-child-urgent', level: U, says: { ...child, began } })),
  { flag: 'rf-cough-strain', level: U, says: { pattern: 'cough-strain' }, region: 'GB' },
];
