import { holds } from '../../../src/guide/condition.js';
import type { Guide, Id } from '../../../src/guide/guide.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { play, withReadings } from '../check-vignette.js';
import type { Vignette } from '../vignettes.js';

/** What a set of people brought about in the guide, by what happened to them and not by what they are called. */
export interface Spread {
  readonly flags: ReadonlySet<Id>;
  readonly cautions: ReadonlySet<Id>;
  /** Cautions that took a remedy out of someone's plan. */
  readonly removers: ReadonlySet<Id>;
  /** Cautions that changed how a remedy in someone's plan is used. */
  readonly adjusters: ReadonlySet<Id>;
  readonly causes: ReadonlySet<Id>;
  readonly rows: ReadonlySet<Id>;
}

/** Lets everyone through the guide, in every reading, and gathers what that touched. */
export function spreadOf(cases: readonly Vignette[], guide: Guide = upperBack): Spread {
  const assessments = cases
    .flatMap(withReadings)
    .map((reading) => play(upperBack, reading).ending.assessment);
  const plans = assessments.flatMap(({ plan }) => plan ?? []);
  const standing = assessments.flatMap(({ facts }) =>
    guide.cautions.filter((caution) => holds(caution, facts)).map(({ id }) => id),
  );
  return {
    flags: new Set(assessments.flatMap(({ flags }) => flags.map(({ id }) => id))),
    cautions: new Set(standing),
    removers: new Set(plans.flatMap(({ withheld }) => withheld.flatMap(({ by }) => by))),
    adjusters: new Set(plans.flatMap(({ offers }) => offers.flatMap(({ adjustedBy }) => adjustedBy))),
    causes: new Set(plans.flatMap(({ causes }) => causes)),
    rows: new Set(plans.flatMap(({ choices }) => choices.flatMap(({ row }) => row ?? []))),
  };
}

/** The cautions that take some remedy away. */
export const removing = (guide: Guide): readonly Id[] => [
  ...new Set(guide.remedies.flatMap(({ withheldBy = [] }) => withheldBy)),
];

/** The cautions that change how some remedy is used. */
export const adjusting = (guide: Guide): readonly Id[] => [
  ...new Set(guide.remedies.flatMap(({ adjustedBy = [] }) => adjustedBy)),
];

/** The ids of a guide that a rule of evidence.md may be named by: flags, cautions, causes, rows, remedies. */
export const named = (guide: Guide): ReadonlySet<Id> =>
  new Set([
    ...guide.flags.map(({ id }) => id),
    ...guide.cautions.map(({ id }) => id),
    ...guide.causes.map(({ id }) => id),
    ...guide.remedies.map(({ id }) => id),
    ...guide.choices.flatMap(({ rows, sides, neither }) => [
      ...rows.map(({ id }) => id),
      ...sides.flatMap(({ row }) => row ?? []),
      neither,
    ]),
  ]);
