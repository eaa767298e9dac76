import type { Answers, Id } from '../../src/guide/guide.js';
import { converse } from './conversation.js';
import { forbidden, missing, type Word } from './expectations.js';
import type { GuideCases } from './guide-cases.js';

/** A cause of evidence.md §3, someone whom it fits, and what should help. */
export interface CauseRow {
  readonly cause: Id;
  readonly says: Answers;
  readonly region?: string;
  /** Whether it leads; a recurring pain stands beside another cause. */
  readonly beside?: true;
  readonly offers: readonly Word[];
  readonly not?: readonly Word[];
}

/** What is wrong with the way a cause comes out; empty when all is right. */
export function mistaken({ guide, well }: GuideCases, row: CauseRow): readonly string[] {
  const { cause, says, region, beside, offers, not = [] } = row;
  const { assessment } = converse(guide, { answers: { ...well, ...says }, region });
  const found = assessment.plan?.causes ?? [];
  const stands = beside ? found.slice(1).includes(cause) : found[0] === cause;
  return [
    ...(stands ? [] : [`the causes are ${found.join()}`]),
    ...missing(assessment, offers).map((word) => `${word} is not offered`),
    ...forbidden(assessment, not).map((word) => `${word} is offered`),
  ];
}
