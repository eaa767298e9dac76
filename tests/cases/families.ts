import type { Guide, Id } from '../../src/guide/guide.js';
import { meaning } from './expectations.js';

/** Evidence.md §4: the heading under which each remedy stands. A page may leave out a family by its name. */
const FAMILIES: Readonly<Record<Id, readonly Id[]>> = {
  heat: ['heat', 'warm-shower', 'alternate-heat-cold'],
  cold: ['cold', 'cool-shower'],
  stretch: meaning('any-stretch'),
  rest: ['relative-rest'],
  movement: ['keep-moving', 'movement-breaks', 'strengthening'],
  professional: ['physio'],
  posture: ['posture-sitting', 'posture-standing', 'posture-sleeping', 'ergonomics'],
  relaxation: meaning('any-relaxation'),
  massage: meaning('any-massage'),
  medicine: meaning('any-medicine'),
};

/** The remedies that stand in another family than they should. */
export const misplaced = ({ remedies }: Guide): readonly Id[] =>
  remedies.filter(({ id, family }) => !FAMILIES[family]?.includes(id)).map(({ id }) => id);
