import type { Id, Remedy } from '../../guide/guide.js';
import { skin, noFeeling } from '../cautions/groups.js';

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

export const coldWithheldBy = [
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

/** Evidence.md §4a, as far as it holds wherever it hurts. */
export const packs = {
  heat: {
    id: 'heat',
    family: 'heat',
    evidence: 'some',
    withheldBy: heatWithheldBy,
    adjustedBy: packHeatAdjustedBy,
  },
  'warm-shower': {
    id: 'warm-shower',
    family: 'heat',
    evidence: 'weak',
    withheldBy: [...heatWithheldBy, 'x-low-bp'],
    adjustedBy: heatAdjustedBy,
  },
  cold: {
    id: 'cold',
    family: 'cold',
    evidence: 'weak',
    withheldBy: coldWithheldBy,
    adjustedBy: coldAdjustedBy,
  },
  'alternate-heat-cold': {
    id: 'alternate-heat-cold',
    family: 'heat',
    includes: ['cold'],
    evidence: 'custom',
    withheldBy: [...new Set([...heatWithheldBy, ...coldWithheldBy])],
    adjustedBy: packsAdjustedBy,
  },
} satisfies Readonly<Record<Id, Remedy>>;
