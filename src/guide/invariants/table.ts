import { rank } from '../flags.js';
import type { Id } from '../guide.js';
import type { Situation } from '../walk.js';
import type { Job } from './jobs.js';
import { keyOf, pairsOf } from './pairs.js';
import { withPicks, type Neutral, type Pick } from './picks.js';
import type { Subject, Visit } from './subject.js';

/** A visit with none, one or two picks in it. */
export interface PickedVisit extends Visit {
  readonly picks: readonly Pick[];
  /** Whether to look at it from every side, which takes many more readings. */
  readonly wide: boolean;
}

/** What the picks of one neutral visit lead to, alone and beside each other. Levels are ranks, 0 for self-care. */
export interface Table {
  readonly neutral: Neutral;
  readonly wide: boolean;
  readonly stride: number;
  /** The level without a pick. */
  readonly level: number | undefined;
  /** The picks that this visitor is offered. */
  readonly alone: ReadonlyMap<Pick, Alone>;
  /** How many pairs were run, and for how many there was no time. */
  readonly pairs: number;
  readonly pairsLeft: number;
  /** The level for two picks; undefined for a pair that was not run. */
  readonly pair: (a: Pick, b: Pick) => number | undefined;
  /** The visit of these picks, for telling where something went wrong. */
  readonly visit: (...picks: readonly Pick[]) => Situation;
}

/** What a pick leads to by itself. */
export interface Alone {
  readonly level: number;
  /** The flags above self-care that it raises and that do not stand without it. */
  readonly raises: ReadonlySet<Id>;
}

/**
 * Runs a neutral visit with every pick, and with every pair of picks.
 * @param look is shown every visit that can be made, once
 * @param stride look from every side at every so many visits only
 * @param mayGoOn is asked before every pair
 */
export function tabulate(
  subject: Subject,
  neutral: Neutral,
  { pairs, wide, stride = 1 }: Omit<Job, 'situation' | 'picks'> & { readonly stride?: number },
  look: (visit: PickedVisit) => void,
  mayGoOn: () => boolean,
): Table {
  const visit = (...picks: readonly Pick[]): Situation => ({
    ...neutral.situation,
    answers: withPicks(neutral.situation.answers, picks),
  });
  const run = (...picks: readonly Pick[]): PickedVisit | undefined => {
    const situation = visit(...picks);
    const reading = subject.read(situation);
    // An option that this visitor is not offered can't be picked.
    if (picks.some(({ question }) => question === reading.walk.next)) return undefined;
    const turn = picks.length > 1 || (picks[0]?.place ?? 0) % stride === 0;
    const ran = { ...reading, situation, picks, wide: wide && turn };
    look(ran);
    return ran;
  };
  const plain = run();
  const standing = new Set(plain && flagsOf(plain));
  const alone = new Map<Pick, Alone>();
  for (const pick of neutral.picks) {
    const ran = run(pick);
    if (!ran) continue;
    const raises = new Set(flagsOf(ran).filter((id) => !standing.has(id)));
    alone.set(pick, { level: rank(ran.assessment.level), raises });
  }
  const levels = new Map<number, number>();
  let pairsLeft = 0;
  for (const [a, b] of pairsOf(subject.guide, neutral, pairs)) {
    if (!alone.has(a) || !alone.has(b)) continue;
    if (!mayGoOn()) {
      pairsLeft += 1;
      continue;
    }
    const both = run(a, b);
    if (both) levels.set(keyOf(a, b), rank(both.assessment.level));
  }
  return {
    neutral,
    wide,
    stride,
    level: plain && rank(plain.assessment.level),
    alone,
    pairs: levels.size,
    pairsLeft,
    pair: (a, b) => levels.get(keyOf(a, b)),
    visit,
  };
}

const flagsOf = ({ walk }: PickedVisit): readonly Id[] =>
  walk.flags.filter(({ level }) => rank(level) > 0).map(({ id }) => id);
