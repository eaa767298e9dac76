import { rank } from '../../src/guide/flags.js';
import type { Answers, Id, Level } from '../../src/guide/guide.js';
import { walk } from '../../src/guide/walk.js';
import { converse } from './conversation.js';
import type { GuideCases } from './guide-cases.js';

/** One way in which a red flag of evidence.md §2 comes to stand. */
export interface RedFlag {
  readonly flag: Id;
  /** The level of evidence.md §2 for these answers. */
  readonly level: Level;
  /** What is said beyond `well`; of someone who has come back, beyond `wellLater`. */
  readonly says: Answers;
  readonly region?: string;
  readonly checkingIn?: true;
  /** Where the answers lead, when another flag stands higher. */
  readonly disposition?: Level;
  /** What must be done beside what the level asks. */
  readonly acts?: readonly Id[];
  /** Flags that speak of somebody else, and must not stand beside it. */
  readonly not?: readonly Id[];
}

/** Rule 0.9: the only flag of that level beside which comfort is shown while help is sought, and in which guide. */
const WITH_COMFORT: readonly string[] = ['upper-back rf-uk-upper'];

/** The answers that {@link missed} gives. */
export const answersOf = ({ well, wellLater }: GuideCases, { says, checkingIn }: RedFlag): Answers => ({
  ...(checkingIn ? wellLater : well),
  ...says,
});

/** What is wrong with the way these answers come out; empty when all is right. */
export function missed(cases: GuideCases, row: RedFlag): readonly string[] {
  const { flag, level, region, checkingIn, disposition = level, acts = [], not = [] } = row;
  const situation = { answers: answersOf(cases, row), region, checkingIn };
  const { assessment, planTooSoon, state } = converse(cases.guide, situation);
  const raised = assessment.flags.find(({ id }) => id === flag);
  const mustWait = rank(disposition) >= rank('urgent') && !WITH_COMFORT.includes(`${cases.guide.id} ${flag}`);
  return [
    ...(raised ? [] : [`${flag} does not stand`]),
    ...(raised && rank(raised.level) < rank(level) ? [`${flag} is only ${raised.level}`] : []),
    ...(assessment.level === disposition ? [] : [`leads to ${assessment.level}, not to ${disposition}`]),
    ...not.filter((id) => assessment.flags.some((each) => each.id === id)).map((id) => `${id} stands too`),
    ...acts.filter((act) => !assessment.actions.includes(act)).map((act) => `does not say ${act}`),
    ...(mustWait && assessment.plan ? ['shows a plan'] : []),
    ...(mustWait && state !== 'escalated' ? [`ends in ${state}`] : []),
    ...(mustWait && !walk(cases.guide, situation).stop ? ['is asked on'] : []),
    ...(planTooSoon ? ['shows a plan before the last question'] : []),
  ];
}

/** Evidence.md §2c rf-safety: who was hurt by someone finds the way out of the page on every screen. */
export const withoutWayOut = ({ guide }: GuideCases): readonly Id[] =>
  ['hurt-by-someone'].filter((fact) => !guide.exitFacts?.includes(fact));
