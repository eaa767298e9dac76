import type { Evidence, Id } from '../../src/guide/guide.js';

const row = (section: string, ids: string): readonly string[] =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => `${section} ${id}`);
const numbered = (section: string, letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${section} ${letter}${from + index}`);

/** The rows of evidence.md, by section: written down from it, so that none of them can be lost here. */
export const EVIDENCE_IDS: readonly string[] = [
  ...numbered('§0', '0.', 1, 11),
  ...row(
    '§2a',
    `rf-heart rf-breathless rf-cardiac-sweat rf-exertional rf-tearing rf-aorta-risk rf-collapse-stroke rf-clot
    rf-lung-collapse rf-cord rf-cauda rf-myelopathy rf-major-trauma rf-neck-artery rf-meningitis rf-sepsis
    rf-thinner-sudden rf-belly-severe rf-preg-danger rf-med-danger`,
  ),
  ...row(
    '§2b',
    `rf-fever rf-infection-risk rf-cancer-history rf-band rf-fragile-bone rf-fall-blow rf-shingles rf-severe-pain
    rf-night rf-weight-loss rf-lump-shape rf-breath-pain rf-chest-infection rf-gallbladder-jaundice rf-kidney
    rf-heart-risk rf-arm-weak rf-lung-apex rf-child-urgent rf-cough-strain rf-uk-upper`,
  ),
  ...row(
    '§2c',
    `rf-child rf-deform-teen rf-pregnant rf-arm-tingle rf-inflammatory rf-persistent-60 rf-health-history rf-72h
    rf-worse rf-interferes rf-2wk rf-6wk rf-frequent rf-med-10d rf-safety`,
  ),
  ...row(
    '§3',
    `c-postural c-inactive c-overuse c-minor-injury c-joint c-stress c-sleep c-neck-referred c-trigger c-recurring
    c-nonspecific c-not-mechanical`,
  ),
  ...row('§4a', 'heat warm-shower cold cool-shower alternate-heat-cold contrast'),
  '§4b common rules',
  ...row(
    '§4b',
    `stretch-scapular-squeeze stretch-chin-tuck stretch-seated-twist stretch-doorway-chest stretch-neck-turn-tilt
    stretch-shoulder-shrug stretch-thoracic-extension relative-rest keep-moving movement-breaks strengthening
    physio posture-sitting posture-standing posture-sleeping ergonomics SR`,
  ),
  ...row('§4c', 'pmr deep-breathing meditation visualisation'),
  ...row(
    '§4d',
    'self-massage-hands massage-ball foam-roller partner-massage professional-massage massage-devices add-ons',
  ),
  ...row('§4e', 'otc-topical-nsaid otc-nsaid-oral otc-acetaminophen otc-topical-counterirritant'),
  '§4e 48 hours',
  '§4e injections-doctor-only',
  '§4e prescribed medicines',
  ...numbered('§5a', 'H', 0, 10),
  ...['heat removed', 'heat modified', 'cold removed', 'cold modified', 'diabetes', 'same session'].map(
    (rule) => `§5a ${rule}`,
  ),
  ...numbered('§5b', 'R', 0, 11),
  ...row(
    '§6',
    `x-pregnant x-breastfeeding x-osteoporosis x-steroids-long x-blood-thinner x-bleeding-disorder x-dvt
    x-numb-skin x-diabetes x-raynaud x-cold-allergy x-poor-circulation x-skin-broken x-skin-infection x-rash
    x-recent-surgery x-fracture x-cancer-area x-fever x-heart x-high-bp x-stroke x-kidney x-liver x-ulcer
    x-asthma-nsaid x-nsaid-allergy x-apap-allergy x-age60 x-under16 x-low-weight x-other-nsaid
    x-low-dose-aspirin x-chickenpox x-oil-allergy x-topical-on x-drowsy x-cognitive x-dizzy-neck
    x-trauma-history x-device`,
  ),
  ...row('§7', 'L5 L4 L3 L2 L1'),
  ...[
    'massage therapist, chiropractor, osteopath',
    '24 hours',
    '72 hours',
    '2 weeks',
    '6 weeks',
    '12 weeks',
    '10 days',
    '8 out of 10, or a new sign',
    'improving',
    'the clock starts with home care',
    'first visit at 6 weeks',
    'frequent',
    'what to tell them',
    'numbers',
  ].map((rule) => `§7 ${rule}`),
  ...[
    'information, not a diagnosis',
    'the strength of evidence',
    'label doses win',
    'a safety net with every result',
  ].map((rule) => `§8 ${rule}`),
];

const graded = (grade: Evidence, ids: string): readonly (readonly [Id, Evidence])[] =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, grade]);

/**
 * The words of evidence.md §4 for the strength of each remedy, named singly or for its group; where it names
 * two, the lower. Where it gives none (rest, walking, breaks, posture, breathing, devices) it is our reading.
 */
export const GRADES: Readonly<Record<Id, Evidence>> = Object.fromEntries([
  ...graded(
    'some',
    `heat relative-rest keep-moving strengthening physio pmr meditation otc-topical-nsaid otc-nsaid-oral`,
  ),
  ...graded(
    'weak',
    `warm-shower cold stretch-scapular-squeeze stretch-chin-tuck stretch-seated-twist stretch-doorway-chest
    stretch-neck-turn-tilt movement-breaks posture-sleeping deep-breathing visualisation self-massage-hands
    massage-ball foam-roller partner-massage professional-massage otc-acetaminophen otc-topical-counterirritant`,
  ),
  ...graded(
    'custom',
    `cool-shower alternate-heat-cold stretch-shoulder-shrug stretch-thoracic-extension posture-sitting
    posture-standing ergonomics massage-devices`,
  ),
]);
