import type { Answers, Id, Level } from '../../src/guide/guide.js';
import { converse } from './conversation.js';
import type { GuideCases } from './guide-cases.js';

/** Someone who is close to a red flag of evidence.md and has not got it: too much help is a wrong path as well. */
export interface NearMiss {
  readonly says: Answers;
  readonly region?: string;
  readonly checkingIn?: true;
  readonly level: Level;
  /** Whether there is no plan for them at all, for another reason. */
  readonly noPlan?: true;
  /** All the flags that stand. */
  readonly flags: readonly Id[];
}

/** What is wrong with the way these answers come out; empty when all is right. */
export function overdone({ guide, well, wellLater }: GuideCases, near: NearMiss): readonly string[] {
  const { says, region, checkingIn, level, noPlan = false, flags } = near;
  const answers = { ...(checkingIn ? wellLater : well), ...says };
  const { assessment } = converse(guide, { answers, region, checkingIn });
  const found = assessment.flags.map(({ id }) => id).join();
  return [
    ...(assessment.level === level ? [] : [`leads to ${assessment.level}, not to ${level}`]),
    ...(found === flags.join() ? [] : [`the flags are ${found || 'none'}`]),
    ...(noPlan === !assessment.plan ? [] : [noPlan ? 'there is a plan' : 'there is no plan']),
  ];
}
