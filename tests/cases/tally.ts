import type { Id, Level } from '../../src/guide/guide.js';
import { play, withReadings, type Outcome } from './check-vignette.js';
import type { Vignette } from './vignettes.js';

/** Where a case was led, or that the guide asked on where the case had no more to say. */
export type Result = Outcome | 'lost';

/** A case and how each of its readings came out, the story as it is told first. */
export interface Played {
  readonly vignette: Vignette;
  readonly results: readonly Result[];
}

/** How a case counts. */
export type Verdict = Outcome['triage'] | 'lost';

/** Plays each case in each of its readings. */
export const playAll = (cases: readonly Vignette[]): readonly Played[] =>
  cases.map((vignette) => ({ vignette, results: withReadings(vignette).map(resultOf) }));

function resultOf(reading: Vignette): Result {
  try {
    return play(reading);
  } catch {
    return 'lost';
  }
}

/** From the worst: too little help, no end, too much, right. */
const WORST: readonly Verdict[] = ['under', 'lost', 'over', 'right'];

const verdictOf = (result: Result): Verdict => (result === 'lost' ? 'lost' : result.triage);

/** The worst of a case's readings: whoever may tell a story in two ways must be safe in both. */
export function worst({ results }: Played): Result {
  const verdict = WORST.find((verdict) => results.some((result) => verdictOf(result) === verdict));
  return results.find((result) => verdictOf(result) === verdict) ?? 'lost';
}

/** How a case counts: by the worst of its readings. */
export const verdict = (played: Played): Verdict => verdictOf(worst(played));

/** The level that the worst reading of a case reached. */
export function reached(played: Played): Level | 'lost' {
  const result = worst(played);
  return result === 'lost' ? 'lost' : result.ending.assessment.level;
}

/** What a case lacks, or is given and must not be, in any of its readings. */
export const amiss = ({ results }: Played): { missing: readonly string[]; forbidden: readonly Id[] } => {
  const ended = results.filter((result) => result !== 'lost');
  return {
    missing: [...new Set(ended.flatMap(({ missing }) => missing))],
    forbidden: [...new Set(ended.flatMap(({ forbidden }) => forbidden))],
  };
};

/** How many cases came out how. */
export interface Tally {
  readonly cases: number;
  readonly readings: number;
  readonly right: number;
  readonly over: number;
  readonly under: number;
  readonly lost: number;
  /** Led right in every reading, with all that they must be given and nothing that they must not. */
  readonly whole: number;
}

/** Counts cases by their worst reading. */
export function tally(all: readonly Played[]): Tally {
  const count = (wanted: Verdict) => all.filter((played) => verdict(played) === wanted).length;
  const whole = all.filter((played) => {
    const { missing, forbidden } = amiss(played);
    return verdict(played) === 'right' && missing.length + forbidden.length === 0;
  });
  return {
    cases: all.length,
    readings: all.reduce((sum, { results }) => sum + results.length, 0),
    right: count('right'),
    over: count('over'),
    under: count('under'),
    lost: count('lost'),
    whole: whole.length,
  };
}
