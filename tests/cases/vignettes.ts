import type { Answers, Id, Level } from '../../src/guide/guide.js';

/** A person, what they would answer, and where the guide must lead them. */
export interface Vignette {
  /** Of the 30, the id in clinical/vignettes.json. */
  readonly id: string;
  readonly title: string;
  readonly story: string;
  /** Left out where the story does not say. */
  readonly region?: string;
  /** Whether they have come back to say how it goes. */
  readonly checkingIn?: true;
  /** What they would honestly answer; what the story does not mention counts as "no". */
  readonly answers: Answers;
  /** Other honest answers to the same story, each of which must lead to the same. */
  readonly readings?: readonly Answers[];
  /** The side that they pick in a choice of the plan, by the choice. */
  readonly picks?: Readonly<Record<Id, Id>>;
  readonly disposition: Level;
  /** Where evidence.md names two places to go, the other one. */
  readonly alsoRight?: Level;
  /** In the vocabulary of evidence.md §9; see expectations.ts. */
  readonly mustRecommend: readonly string[];
  readonly mustNotRecommend: readonly string[];
  /** Where an answer needed interpretation, and why it was read so. */
  readonly note?: string;
  /** What the expectation rests on: rules of evidence.md ("§2a rf-clot") and codes of its sources ("NHS-PE"). */
  readonly sources?: readonly string[];
}
