import { assess } from '../../src/guide/assess.js';
import { rank } from '../../src/guide/flags.js';
import type { Answers, Id, Level } from '../../src/guide/guide.js';
import { converse } from './conversation.js';
import { forbidden, meaning, missing, type Word } from './expectations.js';
import type { GuideCases } from './guide-cases.js';
import { heatOrCold } from './heat-or-cold.js';
import { stretchOrRest } from './stretch-or-rest.js';

/** A row of the decision tables of evidence.md §5, and someone for whom it speaks. */
export interface Decision {
  readonly row: string;
  readonly choice: 'heat-or-cold' | 'stretch-or-rest';
  /** What is said beyond someone well; of someone who has come back, beyond someone well who has come back. */
  readonly says: Answers;
  readonly checkingIn?: true;
  /** The side that the visitor picks. */
  readonly picks?: Id;
  /** The sides to go by, best first. */
  readonly sides: readonly Id[];
  /** What the row names, and what it rules out whatever is picked. */
  readonly offers?: readonly Word[];
  readonly not?: readonly Word[];
  /** Sides that may not even be picked. */
  readonly closed?: readonly Id[];
  /** The least level at which the row is told. */
  readonly level?: Level;
}

export const decisions: readonly Decision[] = [...heatOrCold, ...stretchOrRest];

/** H0 and R0: an emergency or urgent flag leaves neither choice open, for want of a plan. */
export const withoutPlan: readonly Answers[] = [
  { danger: 'chest' },
  { nerves: 'legs' },
  { nerves: 'arm-weak' },
  { happened: ['fever', 'fever-only'] },
  { now: 'red-hot' },
];

export const SIDES: Readonly<Record<Decision['choice'], readonly Id[]>> = {
  'heat-or-cold': ['heat', 'cold', 'alternate'],
  'stretch-or-rest': ['stretch', 'rest', 'move'],
};

/** The remedies that belong to a side, and are offered with it alone. */
export const OWNED: Readonly<Record<Id, readonly Id[]>> = {
  heat: ['heat', 'warm-shower'],
  cold: ['cold', 'cool-shower'],
  alternate: ['alternate-heat-cold'],
  stretch: meaning('any-stretch'),
  rest: ['relative-rest'],
};

/** What is wrong with the way a row comes out; empty when all is right. */
export function misjudged({ guide, well, wellLater }: GuideCases, decision: Decision): readonly string[] {
  const { row, choice, says, checkingIn, picks, sides } = decision;
  const { offers = [], not = [], closed = [], level = 'selfcare' } = decision;
  const answers = { ...(checkingIn ? wellLater : well), ...says };
  const picking = (side: Id) => assess(guide, { answers, checkingIn }, { picks: { [choice]: side } });
  const first = converse(guide, { answers, checkingIn }).assessment;
  const assessment = picks ? picking(picks) : first;
  const found = assessment.plan?.choices.find(({ id }) => id === choice);
  if (!found) return ['there is no plan'];
  const others = Object.keys(OWNED).filter((side) => SIDES[choice].includes(side) && !sides.includes(side));
  return [
    ...(found.row === row ? [] : [`row ${found.row ?? 'none'} speaks`]),
    ...(found.active.join() === sides.join() ? [] : [`the sides are ${found.active.join()}`]),
    ...closed.filter((side) => found.open.includes(side)).map((side) => `${side} can be picked`),
    ...missing(assessment, offers).map((word) => `${word} is not offered`),
    ...forbidden(
      assessment,
      others.flatMap((side) => OWNED[side] ?? []),
    ).map((id) => `${id} is offered`),
    // What a row rules out must not come back by picking another side.
    ...[assessment, ...SIDES[choice].map(picking)]
      .flatMap((each) => forbidden(each, not))
      .map((id) => `${id} can be had`),
    ...(rank(assessment.level) < rank(level) ? [`leads to ${assessment.level}`] : []),
  ];
}
