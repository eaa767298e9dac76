import type { CauseRow } from '../causes.js';

const list = (words: string): readonly string[] => words.split(' ');
/** Never on a neck: tools, and what is for the upper back (evidence.md §4). */
const TOOLS = list(
  'massage-ball foam-roller massage-devices stretch-seated-twist stretch-thoracic-extension',
);

export const causes: readonly CauseRow[] = [
  {
    cause: 'c-postural',
    says: { cause: 'sitting' },
    offers: [
      ...list('movement-breaks heat stretch-scapular-squeeze stretch-doorway-chest stretch-chin-tuck'),
      ...list('posture-sitting ergonomics strengthening'),
    ],
    not: TOOLS,
  },
  {
    cause: 'c-inactive',
    says: { cause: 'inactive' },
    offers: list('keep-moving strengthening movement-breaks'),
    not: TOOLS,
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
    not: TOOLS,
  },
  {
    cause: 'c-minor-injury',
    says: { cause: 'pull', began: 'days-2', now: 'swollen' },
    region: 'US',
    offers: list('cold relative-rest keep-moving otc-nsaid-oral otc-acetaminophen'),
    not: list('any-heat any-massage any-stretch'),
  },
  {
    // Recent neck injury: no chin glide and no turns, even where it eases (§4b).
    cause: 'c-minor-injury',
    says: { cause: 'pull', began: 'days-3', now: 'easing' },
    offers: list('any-stretch relative-rest'),
    not: list('stretch-chin-tuck stretch-neck-turn-tilt any-massage'),
  },
  {
    cause: 'c-joint',
    says: { cause: 'stuck-spot' },
    offers: list('heat stretch-neck-turn-tilt keep-moving'),
    not: TOOLS,
  },
  { cause: 'c-joint', says: { cause: 'stuck-spot', began: 'weeks-6' }, offers: ['physio'] },
  {
    cause: 'c-stress',
    says: { cause: 'worry' },
    offers: list('deep-breathing pmr meditation visualisation heat partner-massage keep-moving'),
    not: TOOLS,
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
    offers: list('self-massage-hands heat any-stretch'),
    not: TOOLS,
  },
  {
    cause: 'c-recurring',
    says: { began: 'comes-back' },
    beside: true,
    offers: list('physio strengthening keep-moving movement-breaks any-relaxation heat'),
    not: ['any-medicine', ...TOOLS],
  },
  // Pain that stays stands beside what set it off, and not in its place.
  { cause: 'c-nonspecific', says: { cause: 'unsure', began: 'longer' }, offers: [] },
  { cause: 'c-nonspecific', says: { cause: 'none', began: 'longer' }, offers: [] },
  {
    cause: 'c-nonspecific',
    says: { cause: 'none' },
    offers: list('keep-moving any-heat any-cold movement-breaks'),
    not: TOOLS,
  },
  { cause: 'c-not-mechanical', says: { cause: ['sitting', 'no-change'] }, offers: ['act-see-doctor'] },
];
