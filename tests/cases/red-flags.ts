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
  /** What must be done beside what the level asks. */
  readonly acts?: readonly Id[];
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
  { flag: 'rf-clot', level: E, says: { pattern: ['breath-pain', 'clot-risk'] } },
  { flag: 'rf-lung-collapse', level: E, says: { pattern: ['breath-pain', 'one-side-sudden'] } },
  { flag: 'rf-cord', level: E, says: { nerves: 'legs' }, acts: ['act-keep-still'] },
  { flag: 'rf-cauda', level: E, says: { nerves: 'bladder' } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'legs'] } },
  { flag: 'rf-myelopathy', level: E, says: { nerves: ['hands', 'bladder'] } },
  { flag: 'rf-myelopathy', level: U, says: { nerves: 'hands' } },
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

/** Beginnings that make a pain new, beside the one of {@link well}. */
const FRESH = ['days-2', 'days-3', 'weeks-6', 'unsure'];
/** Beginnings more than four weeks ago, or close to it. */
const OLD = ['weeks-6', 'weeks-12', 'longer', 'comes-back'];
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
  { flag: 'rf-infection-risk', level: E, says: { ...steady, nerves: 'hands', health: 'infection-risk' } },
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
  { flag: 'rf-arm-weak', level: U, says: { nerves: 'arm-weak' } },
  {
    flag: 'rf-lung-apex',
    level: U,
    says: { nerves: 'arm-tingle', health: ['heart-vessels', 'smoke'], began: 'weeks-6' },
  },
  { flag: 'rf-child-urgent', level: U, says: { age: 'under-10' }, acts: ['act-tell-parent-guardian'] },
  { flag: 'rf-child-urgent', level: U, says: { ...child, pattern: 'child-signs' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, pattern: 'night' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: ['fever', 'fever-only'] } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: 'unwell' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, happened: 'lump' } },
  { flag: 'rf-child-urgent', level: U, says: { ...child, nerves: 'arm-weak' } },
  ...OLD.map((began): RedFlag => ({ flag: 'rf-child-urgent', level: U, says: { ...child, began } })),
  { flag: 'rf-cough-strain', level: U, says: { pattern: 'cough-strain' }, region: 'GB' },
  { flag: 'rf-uk-upper', level: U, says: {}, region: 'GB', acts: ['act-nhs-111'] },
  ...FRESH.map((began): RedFlag => ({ flag: 'rf-uk-upper', level: U, says: { began }, region: 'GB' })),
];

/** Evidence.md §2c: a clinician within days, or a physiotherapist. */
const later: readonly RedFlag[] = [
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
  { flag: 'rf-6wk', level: D, says: { began: 'weeks-12' }, acts: ['act-see-physio'] },
  {
    flag: 'rf-med-10d',
    level: D,
    says: { health: ['medicines', 'tablets-10-days'] },
    acts: ['act-ask-pharmacist'],
  },
  { flag: 'rf-frequent', level: P, says: { began: 'comes-back' } },
  {
    flag: 'rf-safety',
    level: 'selfcare',
    says: { happened: ['injury', 'hurt-by-someone'] },
    acts: ['act-private-support'],
  },
];

const worse = { age: 'age-50-59', cause: 'none', began: 'longer', now: 'changed' };

/** Flags for what other parts of evidence.md send on: §2b "suddenly much worse", §5a H5, §6, §7, case s30. */
const beyond: readonly RedFlag[] = [
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
  { flag: 'rf-shingles', level: U, says: { health: ['skin', 'chickenpox'] } },
  { flag: 'rf-fracture', level: D, says: { health: ['bones', 'broken-bone'] } },
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
  { flag: 'rf-new-illness', level: U, says: { 'signs-since': 'since-illness' }, checkingIn: true },
];

export const redFlags: readonly RedFlag[] = [...emergencies, ...urgent, ...later, ...beyond];

/** The answers that {@link missed} gives. */
export const answersOf = ({ says, checkingIn }: RedFlag): Answers => ({
  ...(checkingIn ? wellLater : well),
  ...says,
});

/** What is wrong with the way these answers come out; empty when all is right. */
export function missed(row: RedFlag): readonly string[] {
  const { flag, level, region, checkingIn, disposition = level, acts = [] } = row;
  const { assessment, planTooSoon, state } = converse({ answers: answersOf(row), region, checkingIn });
  const raised = assessment.flags.find(({ id }) => id === flag);
  const mustWait = rank(disposition) >= rank('urgent') && flag !== 'rf-uk-upper';
  return [
    ...(raised ? [] : [`${flag} does not stand`]),
    ...(raised && rank(raised.level) < rank(level) ? [`${flag} is only ${raised.level}`] : []),
    ...(assessment.level === disposition ? [] : [`leads to ${assessment.level}, not to ${disposition}`]),
    ...acts.filter((act) => !assessment.actions.includes(act)).map((act) => `does not say ${act}`),
    ...(mustWait && assessment.plan ? ['shows a plan'] : []),
    ...(mustWait && state !== 'escalated' ? [`ends in ${state}`] : []),
    ...(planTooSoon ? ['shows a plan before the last question'] : []),
  ];
}
