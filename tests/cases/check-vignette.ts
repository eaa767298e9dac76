import type { Guide } from '../../src/guide/guide.js';
import { rank } from '../../src/guide/flags.js';
import { converse, type Ending } from './conversation.js';
import { forbidden, missing } from './expectations.js';
import type { Vignette } from './vignettes.js';

/** How a case came out: sent on as it should be, to too much help, or to too little. */
export interface Outcome {
  readonly ending: Ending;
  readonly triage: 'right' | 'over' | 'under';
  readonly missing: readonly string[];
  readonly forbidden: readonly string[];
}

/** Answers a case through the machine and compares where it leads with where it must lead. */
export function play(guide: Guide, vignette: Vignette): Outcome {
  const { answers, region, checkingIn, picks, disposition, alsoRight, ...must } = vignette;
  const ending = converse(guide, { answers, region, checkingIn, picks });
  const { level } = ending.assessment;
  const distance = level === alsoRight ? 0 : rank(level) - rank(disposition);
  return {
    ending,
    triage: distance === 0 ? 'right' : distance > 0 ? 'over' : 'under',
    missing: missing(ending.assessment, must.mustRecommend),
    forbidden: forbidden(ending.assessment, must.mustNotRecommend),
  };
}

/** A case, and the same case under each other reading of its story. */
export const withReadings = (vignette: Vignette): readonly Vignette[] => [
  vignette,
  ...(vignette.readings ?? []).map((reading) => ({
    ...vignette,
    answers: { ...vignette.answers, ...reading },
  })),
];
