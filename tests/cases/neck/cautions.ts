import type { Id } from '../../../src/guide/guide.js';
import {
  adjustments as wherever,
  cautionRows,
  stageRows,
  type Adjustment,
  type CautionRow,
} from '../caution-rows.js';
import { meaning } from '../expectations.js';
import { remedies } from './remedies.js';

const NECK_MOVES = ['stretch-chin-tuck', 'stretch-neck-turn-tilt'];
const HANDS: readonly Id[] = ['partner-massage', 'professional-massage'];

/** What evidence.md §4b and §6 say of the neck, and the care that is ours where they say nothing (REVIEW.md). */
export const cautions: readonly CautionRow[] = [
  ...cautionRows,
  {
    caution: 'x-dizzy-neck, the neck itself',
    says: { health: ['other-health', 'dizzy-neck'] },
    removes: [...NECK_MOVES, 'any-massage'],
  },
  {
    caution: 'x-inflammatory-neck, the neck itself',
    says: { health: ['other-health', 'arthritis'] },
    removes: [...NECK_MOVES, ...HANDS],
  },
  {
    caution: 'x-spine-surgery, the neck itself',
    says: { health: ['bones', 'spine-surgery'] },
    removes: [...NECK_MOVES, ...HANDS],
  },
];

export const stages: readonly CautionRow[] = [
  ...stageRows,
  {
    caution: 'a neck hurt in the last 3 days',
    says: { happened: ['injury', 'small-pull'], began: 'days-3' },
    removes: [...NECK_MOVES, 'any-massage', 'strengthening'],
  },
];

export const adjustments: readonly Adjustment[] = [
  ...wherever.filter(({ remedy }) => meaning(remedy).every((id) => remedies.includes(id))),
  { caution: 'x-osteoporosis', says: { health: ['bones', 'thin-bones'] }, remedy: 'stretch-neck-turn-tilt' },
  { caution: 'x-steroids-long', says: { health: ['bones', 'steroids'] }, remedy: 'stretch-chin-tuck' },
  { caution: 'x-arm-signs', says: { nerves: 'arm-tingle' }, remedy: 'stretch-neck-turn-tilt' },
];
