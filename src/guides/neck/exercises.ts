import type { Exercise, Id } from '../../guide/guide.js';
import { exercises as shared, pack } from '../exercises.js';

const onNeck = { ...pack, picture: 'pack-neck' };

/** How remedies are done. A pack lies on the neck, and a helper's hands reach whoever sits. */
export const exercises: Readonly<Record<Id, Exercise>> = {
  ...shared,
  heat: { pictures: ['pack-neck'], moves: [onNeck], daily: 2 },
  cold: { pictures: ['pack-neck'], moves: [onNeck], daily: 2 },
  'alternate-heat-cold': { pictures: ['pack-neck'], moves: [onNeck, onNeck], daily: 1 },
  'partner-massage': { ...shared['partner-massage'], pictures: ['massage-leaning'] },
};
