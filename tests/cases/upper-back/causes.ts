import type { CauseRow } from '../causes.js';

const list = (words: string): readonly string[] => words.split(' ');

export const causeRows: readonly CauseRow[] = [
  {
    cause: 'c-postural',
    says: { cause: 'sitting' },
    offers: [
      ...list('movement-breaks heat stretch-scapular-squeeze stretch-doorway-chest stretch-chin-tuck'),
      ...list('posture-sitting ergonomics strengthening'),
    ],
  },
  {
    cause: 'c-inactive',
    says: { cause: 'inactive' },
    offers: list('keep-moving strengthening movement-breaks'),
  },
  {
    cause: 'c-overuse',
    says: { cause: 'new-task', began: 'days-2', now: 'sharp' },
    region: 'AU',
    offers: list('relative-rest any-cold otc-topical-nsaid'),
    not: ['any-massage', 'strengthening'],
  },
  {
    cause: 'c-overuse',
    says: { cause: 'new-task', began: 'days-2', now: 'sharp' },
    region: 'US',
    offers: list('keep-moving otc-nsaid-oral'),
  },
  {
    cause: 'c-overuse',
    says: { cause: 'new-task' },
    offers: list('any-stretch strengthening self-massage-hands partner-massage'),
  },
  {
    cause: 'c-minor-injury',
    says: { cause: 'pull', began: 'days-2', now: 'swollen' },
    region: 'US',
    offers: list('cold relative-rest keep-moving otc-nsaid-oral otc-acetaminophen'),
    not: list('any-heat any-massage any-stretch'),
  },
  {
    cause: 'c-minor-injury',
    says: { cause: 'pull', began: 'days-2', now: 'swollen' },
    region: 'AU',
    offers: ['otc-topical-nsaid'],
  },
  {
    cause: 'c-joint',
    says: { cause: 'stuck-spot' },
    offers: list('heat stretch-seated-twist stretch-thoracic-extension keep-moving'),
  },
  { cause: 'c-joint', says: { cause: 'stuck-spot', began: 'weeks-6' }, offers: ['physio'] },
  {
    cause: 'c-stress',
    says: { cause: 'worry' },
    offers: list('deep-breathing pmr meditation visualisation heat partner-massage keep-moving'),
  },
  {
    cause: 'c-sleep',
    says: { cause: ['waking', 'waking-short'] },
    offers: list('posture-sleeping warm-shower stretch-neck-turn-tilt'),
  },
  {
    cause: 'c-neck-referred',
    says: { cause: 'neck-moves' },
    offers: list('stretch-chin-tuck stretch-neck-turn-tilt heat posture-sitting strengthening'),
  },
  {
    cause: 'c-trigger',
    says: { cause: 'knots' },
    offers: list('self-massage-hands massage-ball heat any-stretch'),
  },
  {
    cause: 'c-recurring',
    says: { began: 'comes-back' },
    beside: true,
    offers: list('physio strengthening keep-moving movement-breaks any-relaxation heat'),
    not: ['any-medicine'],
  },
  {
    cause: 'c-recurring',
    says: { cause: 'none', began: 'longer' },
    beside: true,
    offers: [
      ...list('physio strengthening keep-moving movement-breaks heat'),
      ...list('pmr deep-breathing meditation visualisation'),
    ],
    not: ['any-medicine'],
  },
  // Pain that stays stands beside what set it off, and not in its place.
  { cause: 'c-nonspecific', says: { cause: 'unsure', began: 'longer' }, offers: [] },
  { cause: 'c-nonspecific', says: { cause: 'none', began: 'longer' }, offers: [] },
  {
    cause: 'c-nonspecific',
    says: { cause: 'none' },
    offers: list('keep-moving any-heat any-cold movement-breaks'),
  },
  {
    cause: 'c-not-mechanical',
    says: { cause: ['sitting', 'no-change'] },
    offers: ['act-see-doctor'],
  },
];
