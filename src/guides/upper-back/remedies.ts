import type { Remedy } from '../../guide/guide.js';
import { calm } from '../calm/remedies.js';
import { deepWithheldBy, massage } from '../massage/remedies.js';
import { medicines } from '../medicines/remedies.js';
import { movement } from '../movement/remedies.js';
import { coldWithheldBy, packs } from '../packs/remedies.js';
import { stretches, stretchWithheldBy } from '../stretches/remedies.js';

/** Every remedy of evidence.md §4 but `contrast` (not to be shipped without a reviewer). */
export const remedies: readonly Remedy[] = [
  packs.heat,
  packs['warm-shower'],
  packs.cold,
  {
    id: 'cool-shower',
    family: 'cold',
    evidence: 'custom',
    withheldBy: [...coldWithheldBy, 'x-heart', 'x-low-bp'],
    adjustedBy: ['x-pregnant', 'x-high-bp', 'x-age65', 'x-diabetes', 'x-stroke'],
  },
  packs['alternate-heat-cold'],
  stretches['stretch-scapular-squeeze'],
  stretches['stretch-chin-tuck'],
  {
    id: 'stretch-seated-twist',
    family: 'stretch',
    evidence: 'weak',
    withheldBy: [...stretchWithheldBy, 'x-osteoporosis', 'x-steroids-long', 'x-spine-surgery', 'x-pregnant'],
    adjustedBy: ['x-fresh-48'],
  },
  stretches['stretch-doorway-chest'],
  stretches['stretch-neck-turn-tilt'],
  stretches['stretch-shoulder-shrug'],
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
  ...Object.values(movement),
  ...Object.values(calm),
  massage['self-massage-hands'],
  { id: 'massage-ball', family: 'massage', evidence: 'weak', withheldBy: deepWithheldBy },
  {
    id: 'foam-roller',
    family: 'massage',
    evidence: 'weak',
    withheldBy: [...deepWithheldBy, 'x-spine-surgery', 'x-dizzy-neck'],
  },
  massage['partner-massage'],
  massage['professional-massage'],
  {
    id: 'massage-devices',
    family: 'massage',
    evidence: 'custom',
    withheldBy: [...deepWithheldBy, 'x-device'],
  },
  ...Object.values(medicines),
];
