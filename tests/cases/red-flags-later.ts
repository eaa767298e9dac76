import type { Id, Level } from '../../src/guide/guide.js';
import type { RedFlag } from './red-flags.js';

const E = 'emergency';
const U = 'urgent';
const D = 'doctor';
const P = 'physio';

/** What may have come since the last time is no less than it was the first time: §2 and rule 0.8. */
const SINCE: readonly (readonly [since: Id, flag: Id, level: Level])[] = [
  ['since-heart', 'rf-heart', E],
  ['since-legs', 'rf-cord', E],
  ['since-head', 'rf-neck-artery', E],
  ['since-worst', 'rf-tearing', E],
  ['since-medicine', 'rf-med-danger', E],
  ['since-fever-signs', 'rf-meningitis', E],
  ['since-pregnancy', 'rf-preg-danger', E],
  ['since-accident', 'rf-major-trauma', E],
  ['since-fever', 'rf-fever', U],
  ['since-arm', 'rf-arm-weak', U],
  ['since-severe', 'rf-severe-pain', U],
  ['since-fall', 'rf-fall-blow', U],
];

const child = { age: 'age-10-15' };
const smallSudden = { happened: ['injury', 'small-sudden'] };
/** Beginnings more than four weeks ago, or close to it. */
const OLD = ['weeks-6', 'weeks-12', 'longer', 'comes-back'];
/** Evidence.md §2c: a clinician within days, or a physiotherapist. */
export const later: readonly RedFlag[] = [
  { flag: 'rf-cough-strain', level: D, says: { pattern: 'cough-strain' } },
  { flag: 'rf-child', level: D, says: child, acts: ['act-tell-parent-guardian'] },
  { flag: 'rf-deform-teen', level: D, says: { ...child, happened: 'lump' }, disposition: U },
  {
    flag: 'rf-pregnant',
    level: D,
    says: { health: ['pregnancy', 'pregnant'] },
    acts: ['act-contact-maternity'],
  },
  { flag: 'rf-pregnant', level: D, says: { health: ['pregnancy', 'new-baby'] } },
  { flag: 'rf-arm-tingle', level: D, says: { nerves: 'arm-tingle' } },
  { flag: 'rf-inflammatory', level: D, says: { cause: ['waking', 'waking-long'], began: 'longer' } },
  { flag: 'rf-inflammatory', level: D, says: { cause: ['waking', 'waking-long'], began: 'comes-back' } },
  ...OLD.map((began): RedFlag => ({ flag: 'rf-persistent-60', level: D, says: { age: 'age-60-64', began } })),
  { flag: 'rf-persistent-60', level: D, says: { age: 'unsure', began: 'weeks-6' } },
  { flag: 'rf-persistent-60', level: D, says: { age: 'age-65', began: 'longer' } },
  { flag: 'rf-health-history', level: D, says: { health: ['bones', 'thin-bones'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['bones', 'spine-surgery'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['other-health', 'arthritis'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['other-health', 'long-illness'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['feeling', 'diabetes'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['heart-vessels', 'heart'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['heart-vessels', 'past-stroke'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['organs', 'kidneys'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['organs', 'liver'] } },
  // Other long-term illnesses that §6 names.
  { flag: 'rf-health-history', level: D, says: { health: ['feeling', 'poor-circulation'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['blood', 'bleeding'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['blood', 'clot-past'] } },
  { flag: 'rf-health-history', level: D, says: { health: ['other-health', 'confused'] } },
  { flag: 'rf-72h', level: D, says: { trend: 'trend-same', 'care-time': 'care-3-days' }, checkingIn: true },
  { flag: 'rf-72h', level: D, says: { trend: 'trend-same', 'care-time': 'care-2-weeks' }, checkingIn: true },
  { flag: 'rf-72h', level: D, says: { trend: 'unsure', 'care-time': 'unsure' }, checkingIn: true },
  { flag: 'rf-worse', level: D, says: { trend: 'trend-worse' }, checkingIn: true },
  { flag: 'rf-worse', level: D, says: { trend: 'trend-new' }, checkingIn: true },
  { flag: 'rf-worse', level: D, says: { now: 'changed' } },
  { flag: 'rf-worse', level: D, says: { now: 'much-worse' } },
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
  { flag: 'rf-6wk', level: D, says: { began: 'weeks-12' }, acts: ['act-see-physio'] },
  {
    flag: 'rf-med-10d',
    level: D,
    says: { health: ['medicines', 'tablets-10-days'] },
    acts: ['act-ask-pharmacist'],
  },
  {
    // There is no plan for a child, in which a pharmacist would be named.
    flag: 'rf-med-10d',
    level: D,
    says: { ...child, health: ['medicines', 'tablets-10-days'] },
    acts: ['act-ask-pharmacist'],
  },
  { flag: 'rf-med-10d', level: D, says: { 'signs-since': 'since-tablets' }, checkingIn: true },
  { flag: 'rf-frequent', level: P, says: { began: 'comes-back' }, acts: ['act-summary-for-clinician'] },
  {
    flag: 'rf-safety',
    level: 'selfcare',
    says: { happened: ['injury', 'hurt-by-someone'] },
    acts: ['act-private-support'],
  },
];

const worse = { age: 'age-50-59', cause: 'none', began: 'longer', now: 'changed' };

/** Flags for what other parts of evidence.md send on: §2b "suddenly much worse", §5a H5, §5b R7, §6, §7, case s30. */
export const beyond: readonly RedFlag[] = [
  { flag: 'rf-worse', level: U, says: { ...worse, health: ['heart-vessels', 'smoke'] } },
  { flag: 'rf-worse', level: U, says: { ...worse, health: ['heart-vessels', 'high-bp'] } },
  { flag: 'rf-worse', level: U, says: { ...worse, health: ['heart-vessels', 'cholesterol'] } },
  { flag: 'rf-worse', level: U, says: { ...worse, health: ['heart-vessels', 'heart'] } },
  { flag: 'rf-worse', level: U, says: { ...worse, health: ['feeling', 'diabetes'] } },
  { flag: 'rf-hot-swelling', level: D, says: { now: 'swollen' } },
  { flag: 'rf-hot-swelling', level: U, says: { now: 'red-hot' } },
  { flag: 'rf-hot-skin', level: D, says: { cause: 'pull', began: 'days-2', now: 'red-hot' } },
  { flag: 'rf-skin', level: D, says: { health: ['skin', 'skin-infection'] } },
  { flag: 'rf-skin', level: D, says: { health: ['skin', 'skin-rash'] } },
  { flag: 'rf-shingles', level: U, says: { health: ['skin', 'shingles'] } },
  { flag: 'rf-skin', level: D, says: { health: ['skin', 'chickenpox'] } },
  { flag: 'rf-thinner-strain', level: U, says: { ...smallSudden, health: ['blood', 'thinner'] } },
  { flag: 'rf-thinner-strain', level: U, says: { ...smallSudden, health: ['blood', 'bleeding'] } },
  { flag: 'rf-thinner-strain', level: U, says: { cause: 'pull', health: ['blood', 'thinner'] } },
  {
    flag: 'rf-thinner-strain',
    level: E,
    says: { cause: 'pull', health: ['blood', 'thinner'], now: 'over-5' },
  },
  { flag: 'rf-health-history', level: D, says: { health: ['bones', 'lost-height'] } },
  { flag: 'rf-swelling-unexplained', level: D, says: { began: 'days-2', now: 'swollen' } },
  { flag: 'rf-lump-shape', level: U, says: { now: 'swollen-alone' } },
  { flag: 'rf-hot-swelling', level: D, says: { cause: 'new-task', began: 'comes-back', now: 'swollen' } },
  {
    flag: 'rf-flare-settled',
    level: 'selfcare',
    says: { trend: 'trend-settled' },
    checkingIn: true,
    acts: ['act-stop-current-remedy'],
  },
  {
    flag: 'rf-flare-settled',
    level: 'selfcare',
    says: { trend: 'trend-settled', 'care-time': 'care-6-weeks' },
    checkingIn: true,
    disposition: D,
    acts: ['act-stop-current-remedy', 'act-see-physio'],
  },
  {
    flag: 'rf-2wk',
    level: P,
    says: { trend: 'trend-settled', 'care-time': 'care-2-weeks' },
    checkingIn: true,
  },
  { flag: 'rf-fracture', level: D, says: { health: ['bones', 'broken-bone'] } },
  {
    flag: 'rf-fracture',
    level: U,
    says: { happened: ['injury', 'small-sudden'], health: ['bones', 'broken-bone'], began: 'days-2' },
  },
  { flag: 'rf-clot-known', level: D, says: { health: ['blood', 'clot-now'] } },
  { flag: 'rf-dizzy-neck', level: D, says: { health: ['other-health', 'dizzy-neck'] } },
  { flag: 'rf-not-mechanical', level: D, says: { cause: 'no-change' } },
  { flag: 'rf-12wk', level: P, says: { began: 'longer' } },
  {
    flag: 'rf-remedy-skin',
    level: U,
    says: { 'signs-since': 'since-skin' },
    checkingIn: true,
    acts: ['act-stop-current-remedy'],
  },
  { flag: 'rf-new-pattern', level: U, says: { 'signs-since': 'since-pattern' }, checkingIn: true },
  ...SINCE.map(([since, flag, level]): RedFlag => ({
    flag,
    level,
    says: { 'signs-since': since },
    checkingIn: true,
  })),
  {
    flag: 'rf-72h',
    level: D,
    says: { 'signs-since': 'none', trend: 'trend-same', 'care-time': 'care-6-weeks' },
    checkingIn: true,
  },
  { flag: 'rf-new-illness', level: U, says: { 'signs-since': 'since-illness' }, checkingIn: true },
];
