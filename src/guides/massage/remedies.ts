import type { Id, Remedy } from '../../guide/guide.js';
import { skin, noFeeling } from '../cautions/groups.js';

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

export const deepWithheldBy = [
  ...massageWithheldBy,
  'x-blood-thinner',
  'x-bleeding-disorder',
  'x-osteoporosis',
  'x-steroids-long',
  'x-pregnant',
  'x-arm-signs',
];

/** Evidence.md §4d, as far as it holds wherever it hurts. */
export const massage = {
  'self-massage-hands': {
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
  'partner-massage': {
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
  'professional-massage': {
    id: 'professional-massage',
    family: 'massage',
    evidence: 'weak',
    withheldBy: deepWithheldBy,
    adjustedBy: ['x-oil-allergy', 'x-asthma-nsaid', 'x-trauma-history', 'x-heart', 'x-high-bp'],
  },
} satisfies Readonly<Record<Id, Remedy>>;
