import { assess, type Assessment } from '../assess.js';
import type { Preferences } from '../plan.js';
import type { Guide, GuideDocument, Id, PlanTexts, Texts } from '../guide.js';
import { walk, type Situation, type Walk } from '../walk.js';

/**
 * What is held to the invariants: a guide, its words, and how its answers are read. The reading can be
 * another one, so that a test can see that an unsafe reading is caught as well as an unsafe guide.
 */
export interface Subject {
  readonly guide: Guide;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly planTexts: Readonly<Record<string, PlanTexts>>;
  readonly read: (situation: Situation, preferences?: Preferences) => Reading;
}

/** What a visit comes to. */
export interface Reading {
  readonly walk: Walk;
  readonly assessment: Assessment;
}

/** A document as it is read by this package. */
export const subjectOf = ({
  guide,
  texts,
  planTexts,
}: Pick<GuideDocument, 'guide' | 'texts' | 'planTexts'>): Subject => ({
  guide,
  texts,
  planTexts,
  read: (situation, preferences) => {
    const walked = walk(guide, situation);
    return { walk: walked, assessment: assess(guide, situation, preferences, walked) };
  },
});

/** A visit, and what it comes to. */
export interface Visit extends Reading {
  readonly situation: Situation;
}

/** Everything of a reading that a visitor can notice, in a form that two readings can be compared by. */
export const outcomeOf = ({ walk, assessment }: Reading): string => {
  const { level, flags, actions, plan, trend } = assessment;
  return JSON.stringify({
    level,
    trend,
    actions,
    plan,
    next: walk.next?.id,
    stop: walk.stop,
    asked: walk.asked.map(({ id }) => id),
    flags: flags.map(({ id, level, facts }) => [id, level, facts]),
  });
};

/** The picks with which each side of each choice is the visitor's own. */
export const everySide = ({ choices }: Guide): readonly Readonly<Record<Id, Id>>[] =>
  choices.flatMap(({ id, sides }) => sides.map((side) => ({ [id]: side.id })));
