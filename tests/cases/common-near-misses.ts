import type { NearMiss } from './near-misses.js';

const smoker = { health: ['heart-vessels', 'smoke'] };
const risks = { age: 'age-50-59', ...smoker };
const home = 'selfcare';

/** Near misses wherever it hurts. */
export const nearMisses: readonly NearMiss[] = [
  { says: {}, level: home, flags: [] },
  { says: { happened: ['injury', 'small-sudden'], cause: 'pull' }, level: home, flags: [] },
  { says: { happened: ['injury', 'small-pull'], cause: 'pull' }, level: home, flags: [] },
  { says: { pattern: ['tummy', 'tummy-mild'] }, level: home, flags: [] },
  { says: { pattern: 'steady' }, level: home, flags: [] },
  { says: { health: 'infection-risk' }, level: home, flags: [] },
  { says: { age: 'age-60-64' }, level: home, flags: [] },
  // Each of these links a pain to something that was done.
  ...['pull', 'new-task', 'sitting', 'stuck-spot', 'neck-moves'].map((cause): NearMiss => ({
    says: { ...risks, cause },
    level: home,
    flags: [],
  })),
  // Six weeks, and clearly better.
  { says: { began: 'weeks-12', trend: 'trend-better' }, checkingIn: true, level: home, flags: [] },
  // A break that is known is not new after 3 days.
  {
    says: { happened: ['injury', 'small-sudden'], cause: 'pull', health: ['bones', 'broken-bone'] },
    level: 'doctor',
    flags: ['rf-fracture'],
  },
  // A child without a lump or a crooked back has no other flag than that of a child.
  { says: { age: 'age-10-15' }, level: 'doctor', noPlan: true, flags: ['rf-child'] },
  // One heart risk is not two; a pain with a link is not one without.
  { says: { age: 'age-50-59', cause: 'none' }, level: home, flags: [] },
  { says: { ...smoker, cause: 'none' }, level: home, flags: [] },
  { says: risks, level: home, flags: [] },
  { says: { ...risks, cause: 'none', began: 'longer' }, level: 'physio', flags: ['rf-12wk'] },
  { says: { ...risks, now: 'changed' }, level: 'doctor', flags: ['rf-worse'] },
  { says: { ...risks, now: 'much-worse' }, level: 'doctor', flags: ['rf-worse'] },
  {
    says: { age: 'age-50-59', cause: 'none', began: 'longer', now: 'changed' },
    level: 'doctor',
    flags: ['rf-worse', 'rf-12wk'],
  },
  { says: { ...smoker, nerves: 'arm-tingle' }, level: 'doctor', flags: ['rf-arm-tingle'] },
  { says: { nerves: 'arm-tingle', began: 'weeks-6' }, level: 'doctor', flags: ['rf-arm-tingle'] },
  { says: { ...smoker, began: 'weeks-6' }, level: home, flags: [] },
  { says: { cause: ['waking', 'waking-long'] }, level: home, flags: [] },
  { says: { cause: ['waking', 'waking-short'], began: 'longer' }, level: 'physio', flags: ['rf-12wk'] },
  { says: { cause: 'pull', began: 'days-2', now: 'swollen' }, level: home, flags: [] },
  { says: { cause: 'new-task', began: 'days-2', now: 'swollen' }, level: home, flags: [] },
  { says: { happened: ['injury', 'small-sudden'] }, level: home, flags: [] },
  { says: { health: ['blood', 'thinner'] }, level: home, flags: [] },
  { says: { began: 'weeks-6' }, level: home, flags: [] },
  { says: { health: ['heart-vessels', 'low-bp'] }, level: home, flags: [] },
  // From 60 on it is pain on most days that is sent on.
  { says: { age: 'age-60-64', began: 'weeks-6', now: 'now-and-then' }, level: home, flags: [] },
  {
    says: { age: 'age-65', began: 'comes-back', now: 'now-and-then' },
    level: 'physio',
    flags: ['rf-frequent'],
  },
  { says: { trend: 'trend-same', 'care-time': 'care-days' }, checkingIn: true, level: home, flags: [] },
  { says: { trend: 'trend-slight', 'care-time': 'care-3-days' }, checkingIn: true, level: home, flags: [] },
  { says: { trend: 'trend-better' }, checkingIn: true, level: home, flags: [] },
  { says: { trend: 'trend-settled' }, checkingIn: true, level: home, flags: ['rf-flare-settled'] },
];
