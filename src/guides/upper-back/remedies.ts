import type { Remedy } from '../../guide/guide.js';

const skin = ['x-skin-broken', 'x-skin-infection', 'x-rash'];
const noFeeling = ['x-numb-skin', 'x-diabetes-numb', 'x-poor-circulation'];
const unattended = ['x-drowsy', 'x-cognitive'];

const heatWithheldBy = [
  'x-fresh-swollen',
  'x-fresh-unsure',
  'x-late-swelling',
  ...noFeeling,
  'x-dvt',
  ...skin,
  'x-cancer-area',
  'x-fever',
  'x-topical-on',
  ...unattended,
];
const coldWithheldBy = [
  'x-late-swelling',
  'x-raynaud',
  'x-cold-allergy',
  ...noFeeling,
  ...skin,
  'x-topical-on',
  ...unattended,
];
const heatAdjustedBy = [
  'x-pregnant',
  'x-heart',
  'x-high-bp',
  'x-age65',
  'x-diabetes',
  'x-stroke',
  'x-device',
];
const packHeatAdjustedBy = [...heatAdjustedBy, 'x-low-bp'];
const coldAdjustedBy = ['x-pregnant', 'x-heart', 'x-high-bp', 'x-age65', 'x-diabetes', 'x-stroke'];
const packsAdjustedBy = [...new Set([...packHeatAdjustedBy, ...coldAdjustedBy])];

const stretchWithheldBy = [
  'x-fresh-swollen',
  'x-fresh-unsure',
  'x-fresh-pull',
  'x-not-easing',
  'x-flare',
  'x-worse',
  'x-fracture',
  'x-recent-surgery',
  'x-fever',
];
const neckWithheldBy = [...stretchWithheldBy, 'x-dizzy-neck', 'x-inflammatory-neck'];

const massageWithheldBy = [
  'x-fresh-injury',
  'x-fresh-strain',
  'x-fresh-swollen',
  'x-fresh-unsure',
  'x-late-swelling',
  'x-worse',
  'x-fever',
  'x-dvt',
  'x-dvt-past',
  'x-fracture',
  ...skin,
  'x-cancer-area',
  'x-recent-surgery',
  ...noFeeling,
];
const deepWithheldBy = [
  ...massageWithheldBy,
  'x-blood-thinner',
  'x-bleeding-disorder',
  'x-osteoporosis',
  'x-steroids-long',
  'x-pregnant',
  'x-arm-signs',
];

const nsaidWithheldBy = [
  'x-under16',
  'x-age-unknown',
  'x-pregnant',
  'x-nsaid-allergy',
  'x-asthma-nsaid',
  'x-kidney',
  'x-blood-thinner',
  'x-bleeding-disorder',
  'x-ulcer',
  'x-other-nsaid',
  'x-recent-surgery',
  'x-dvt',
];

/** Every remedy of evidence.md §4 but `contrast` (not to be shipped without a reviewer). */
export const remedies: readonly Remedy[] = [
  // §4a
  {
    id: 'heat',
    family: 'heat',
    evidence: 'some',
    withheldBy: heatWithheldBy,
    adjustedBy: packHeatAdjustedBy,
  },
  {
    id: 'warm-shower',
    family: 'heat',
    evidence: 'weak',
    withheldBy: [...heatWithheldBy, 'x-low-bp'],
    adjustedBy: heatAdjustedBy,
  },
  { id: 'cold', family: 'cold', evidence: 'weak', withheldBy: coldWithheldBy, adjustedBy: coldAdjustedBy },
  {
    id: 'cool-shower',
    family: 'cold',
    evidence: 'custom',
    withheldBy: [...coldWithheldBy, 'x-heart', 'x-low-bp'],
    adjustedBy: ['x-pregnant', 'x-high-bp', 'x-age65', 'x-diabetes', 'x-stroke'],
  },
  {
    id: 'alternate-heat-cold',
    family: 'heat',
    includes: ['cold'],
    evidence: 'custom',
    withheldBy: [...new Set([...heatWithheldBy, ...coldWithheldBy])],
    adjustedBy: packsAdjustedBy,
  },

  // §4b
  {
    id: 'stretch-scapular-squeeze',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: stretchWithheldBy,
    adjustedBy: ['x-osteoporosis', 'x-steroids-long', 'x-fresh-48', 'x-pregnant'],
  },
  {
    id: 'stretch-chin-tuck',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: neckWithheldBy,
    adjustedBy: ['x-fresh-48', 'x-arm-signs'],
  },
  {
    id: 'stretch-seated-twist',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: [...stretchWithheldBy, 'x-osteoporosis', 'x-steroids-long', 'x-spine-surgery', 'x-pregnant'],
    adjustedBy: ['x-fresh-48'],
  },
  {
    id: 'stretch-doorway-chest',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: [...stretchWithheldBy, 'x-shoulder'],
    adjustedBy: ['x-steroids-long', 'x-fresh-48', 'x-osteoporosis', 'x-pregnant'],
  },
  {
    id: 'stretch-neck-turn-tilt',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: neckWithheldBy,
    adjustedBy: ['x-fresh-48', 'x-arm-signs'],
  },
  {
    id: 'stretch-shoulder-shrug',
    family: 'stretch',
    evidence: 'custom',
    withheldBy: [...stretchWithheldBy, 'x-shoulder'],
    adjustedBy: ['x-fresh-48'],
  },
  {
    id: 'stretch-thoracic-extension',
    family: 'stretch',
    evidence: 'custom',
    withheldBy: [
      ...stretchWithheldBy,
      'x-osteoporosis',
      'x-steroids-long',
      'x-dizzy-neck',
      'x-spine-surgery',
    ],
    adjustedBy: ['x-fresh-48', 'x-pregnant'],
  },
  { id: 'relative-rest', family: 'rest', evidence: 'some' },
  {
    id: 'keep-moving',
    family: 'movement',
    evidence: 'some',
    adjustedBy: ['x-fracture', 'x-steroids-long', 'x-osteoporosis', 'x-fresh-48', 'x-flare', 'x-pregnant'],
  },
  { id: 'movement-breaks', family: 'movement', evidence: 'weak', adjustedBy: ['x-fracture'] },
  {
    id: 'strengthening',
    family: 'movement',
    evidence: 'some',
    withheldBy: [
      'x-fresh-injury',
      'x-fresh-strain',
      'x-fresh-swollen',
      'x-fresh-unsure',
      'x-fracture',
      'x-recent-surgery',
      'x-flare',
      'x-worse',
      'x-fever',
    ],
    adjustedBy: ['x-osteoporosis', 'x-steroids-long', 'x-pregnant', 'x-heart', 'x-high-bp', 'x-arm-signs'],
  },
  { id: 'physio', family: 'professional', evidence: 'some', whenAny: ['past-3wk', 'comes-back', 'care-2wk'] },
  { id: 'posture-sitting', family: 'posture', evidence: 'custom' },
  { id: 'posture-standing', family: 'posture', evidence: 'custom' },
  { id: 'posture-sleeping', family: 'posture', evidence: 'weak', adjustedBy: ['x-pregnant'] },
  { id: 'ergonomics', family: 'posture', evidence: 'custom' },

  // §4c
  {
    id: 'pmr',
    family: 'relaxation',
    evidence: 'some',
    adjustedBy: [
      'x-heart',
      'x-high-bp',
      'x-trauma-history',
      'x-fresh-injury',
      'x-fresh-strain',
      'x-recent-surgery',
      'x-fracture',
    ],
  },
  { id: 'deep-breathing', family: 'relaxation', evidence: 'weak', adjustedBy: ['x-trauma-history'] },
  { id: 'meditation', family: 'relaxation', evidence: 'some', adjustedBy: ['x-trauma-history'] },
  { id: 'visualisation', family: 'relaxation', evidence: 'weak', adjustedBy: ['x-trauma-history'] },

  // §4d
  {
    id: 'self-massage-hands',
    family: 'massage',
    evidence: 'weak',
    withheldBy: massageWithheldBy,
    adjustedBy: [
      'x-blood-thinner',
      'x-bleeding-disorder',
      'x-osteoporosis',
      'x-steroids-long',
      'x-oil-allergy',
      'x-pregnant',
    ],
  },
  { id: 'massage-ball', family: 'massage', evidence: 'weak', withheldBy: deepWithheldBy },
  {
    id: 'foam-roller',
    family: 'massage',
    evidence: 'weak',
    withheldBy: [...deepWithheldBy, 'x-spine-surgery', 'x-dizzy-neck'],
  },
  {
    id: 'partner-massage',
    family: 'massage',
    evidence: 'weak',
    withheldBy: [...massageWithheldBy, 'x-hurt'],
    adjustedBy: [
      'x-pregnant',
      'x-blood-thinner',
      'x-bleeding-disorder',
      'x-osteoporosis',
      'x-steroids-long',
      'x-oil-allergy',
      'x-asthma-nsaid',
      'x-trauma-history',
    ],
  },
  {
    id: 'professional-massage',
    family: 'massage',
    evidence: 'weak',
    withheldBy: deepWithheldBy,
    adjustedBy: ['x-oil-allergy', 'x-asthma-nsaid', 'x-trauma-history', 'x-heart', 'x-high-bp'],
  },
  {
    id: 'massage-devices',
    family: 'massage',
    evidence: 'custom',
    withheldBy: [...deepWithheldBy, 'x-device'],
  },

  // §4e
  {
    id: 'otc-topical-nsaid',
    family: 'medicine',
    evidence: 'some',
    withheldBy: [
      ...nsaidWithheldBy,
      ...skin,
      'x-steroids-long',
      'x-low-dose-aspirin',
      'x-tablets-10-days',
      'x-topical-on',
      'x-topical-nsaid-region',
    ],
    adjustedBy: [
      'x-age60',
      'x-breastfeeding',
      'x-heart',
      'x-high-bp',
      'x-stroke',
      'x-other-tablets',
      'x-liver',
      'x-chickenpox',
    ],
  },
  {
    id: 'otc-acetaminophen',
    family: 'medicine',
    evidence: 'weak',
    withheldBy: ['x-under16', 'x-age-unknown', 'x-apap-allergy', 'x-liver'],
    adjustedBy: [
      'x-pregnant',
      'x-breastfeeding',
      'x-blood-thinner',
      'x-kidney',
      'x-low-weight',
      'x-tablets-10-days',
      'x-other-tablets',
    ],
  },
  {
    id: 'otc-nsaid-oral',
    family: 'medicine',
    evidence: 'some',
    notWith: ['otc-topical-nsaid'],
    withheldBy: [
      ...nsaidWithheldBy,
      'x-heart',
      'x-high-bp',
      'x-stroke',
      'x-steroids-long',
      'x-low-dose-aspirin',
      'x-other-tablets',
      'x-chickenpox',
      'x-tablets-10-days',
      'x-liver',
    ],
    adjustedBy: ['x-age60', 'x-breastfeeding', 'x-fresh-48'],
  },
  {
    id: 'otc-topical-counterirritant',
    family: 'medicine',
    evidence: 'weak',
    withheldBy: [
      'x-under16',
      'x-age-unknown',
      ...skin,
      ...noFeeling,
      'x-topical-on',
      'x-oil-allergy',
      'x-salicylate',
    ],
    notWith: ['heat', 'warm-shower', 'alternate-heat-cold', 'otc-topical-nsaid'],
    adjustedBy: ['x-breastfeeding', 'x-age65'],
  },
];
