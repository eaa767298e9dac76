import type { Guide, Level } from '../../src/guide/guide.js';
import { play, withReadings, type Outcome } from './check-vignette.js';
import type { Vignette } from './vignettes.js';

/** A reading that the guide asked on where its story has no more to say, and what it asked. */
interface Lost {
  readonly lost: string;
}

/** Where a reading was led, or that it was led nowhere. */
export type Result = Outcome | Lost;

/** A case and how each of its readings came out, the story as it is told first. */
export interface Played {
  readonly vignette: Vignette;
  readonly results: readonly Result[];
}

/** How a case counts. */
type Verdict = Outcome['triage'] | 'lost';

/** Plays each case in each of its readings. */
export const playAll = (guide: Guide, cases: readonly Vignette[]): readonly Played[] =>
  cases.map((vignette) => ({
    vignette,
    results: withReadings(vignette).map((reading) => resultOf(guide, reading)),
  }));

function resultOf(guide: Guide, reading: Vignette): Result {
  try {
    return play(guide, reading);
  } catch (error) {
    return { lost: error instanceof Error ? error.message : String(error) };
  }
}

/** The readings of a case that came to an end. */
export const ended = ({ results }: Played): readonly Outcome[] =>
  results.filter((result): result is Outcome => !('lost' in result));

const verdictOf = (result: Result): Verdict => ('lost' in result ? 'lost' : result.triage);

/** From the worst: too little help, no end, too much, right. */
const WORST: readonly Verdict[] = ['under', 'lost', 'over', 'right'];

/** How a case counts: by the worst of its readings, for whoever may tell a story in two ways must be safe in both. */
function verdict({ results }: Played): Verdict {
  const verdicts = new Set(results.map(verdictOf));
  return WORST.find((one) => verdicts.has(one)) ?? 'lost';
}

/** The level that the worst reading of a case reached. */
export function reached(played: Played): Level | 'lost' {
  const worst = ended(played).find(({ triage }) => triage === verdict(played));
  return worst?.ending.assessment.level ?? 'lost';
}

/** What is wrong with how a case came out, in any of its readings: empty where nothing is. */
export function shortfall(played: Played): readonly string[] {
  const all = ended(played);
  const missing = [...new Set(all.flatMap(({ missing }) => missing))];
  const forbidden = [...new Set(all.flatMap(({ forbidden }) => forbidden))];
  return [
    ...(['over', 'under'].includes(verdict(played))
      ? [`${reached(played)}, not ${played.vignette.disposition}`]
      : []),
    ...played.results.flatMap((result) => ('lost' in result ? [`lost: ${result.lost}`] : [])),
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
    ...(forbidden.length > 0 ? [`must not have ${forbidden.join(', ')}`] : []),
  ];
}

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
  const whole = all.filter((played) => shortfall(played).length === 0);
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
