import type { Breach } from './breach.js';
import { kindOf, questionBound, type VisitKind } from './every-route-ends.js';
import type { Check, Invariant } from './invariant.js';
import { invariants } from './invariants.js';
import { jobsFor, type Job } from './jobs.js';
import { neutralVisit, ticksAmong, type Neutral } from './picks.js';
import type { Subject } from './subject.js';
import { tabulate, type PickedVisit } from './table.js';

/** How far a proof goes. */
export interface ProofLimits {
  /** The invariants to hold it to; otherwise all. */
  readonly among?: readonly Invariant[];
  /** Run pairs of picks on every single-choice route, and not only on the plainest visits. */
  readonly deep?: boolean;
  /** The most visits to read; what does not fit is counted as left out. */
  readonly visits?: number;
  /** Do every `of`th job, beginning with this one: for work that is shared among threads. */
  readonly part?: { readonly index: number; readonly of: number };
  /** Is told every thousand visits how many were read, so that whoever waits can see it go on. */
  readonly report?: (visits: number) => void;
}

/** What was run, and what was found. */
export interface Proof {
  /** Plainest visits and single-choice routes, each run with its picks. */
  readonly routes: number;
  readonly routesLeft: number;
  /** Visits with one pick: a tick, or another answer. */
  readonly picks: number;
  /** Visits with two picks. */
  readonly pairs: number;
  readonly pairsLeft: number;
  /** Whether all pairs are run, or those only that share a rule: the others can't do more than each alone. */
  readonly everyPair: boolean;
  /** How many visits were read in all, detours among them. */
  readonly visits: number;
  /** The most questions of each kind of visit: promised, and asked in any visit that was run. */
  readonly bound: Readonly<Record<VisitKind, number>>;
  readonly longest: Readonly<Record<VisitKind, number>>;
  readonly broken: readonly Broken[];
}

/** An invariant with where it is broken: the first place for each thing that breaks it. */
export interface Broken {
  readonly invariant: Invariant;
  readonly breaches: readonly Breach[];
}

/** The most breaches that are told for one invariant. */
const MOST_TOLD = 50;
/** Beyond so many options only pairs that share a rule are run. */
const MANY_OPTIONS = 600;
const THOUSAND = 1_000;
/** Looking at every pick from every side may take about a fourth of the visits that there are. */
const WIDE = 240;

/** Holds a guide to the invariants: every single-choice route, every tick, every pair of ticks. */
export function prove(subject: Subject, limits: ProofLimits = {}): Proof {
  const { among = invariants, deep = false, visits: most = Infinity, report } = limits;
  const { part = { index: 0, of: 1 } } = limits;
  let visits = 0;
  const counting: Subject = {
    ...subject,
    read: (...args) => {
      visits += 1;
      if (visits % THOUSAND === 0) report?.(visits);
      return subject.read(...args);
    },
  };
  const runs = among.map((invariant) => new Run(invariant, counting));
  const longest = { first: 0, later: 0, again: 0 };
  const look = (visit: PickedVisit): void => {
    const which = kindOf(visit.situation);
    longest[which] = Math.max(longest[which], visit.walk.asked.length);
    for (const run of runs) run.take(run.check.visit?.(visit));
  };
  const everyPair = optionsOf(subject) <= MANY_OPTIONS;
  const stride = Math.max(1, Math.ceil((optionsOf(subject) * WIDE) / most));
  const { jobs, count } = jobsFor(subject.guide, everyPair ? 'all' : 'sharing', deep);
  const sums = { routes: 0, picks: 0, pairs: 0, pairsLeft: 0 };
  let index = -1;
  for (const job of jobs) {
    index += 1;
    if (index % part.of !== part.index) continue;
    if (visits >= most) break;
    const table = tabulate(
      counting,
      neutralFor(counting, job),
      { ...job, stride },
      look,
      () => visits < most,
    );
    for (const run of runs) run.take(run.check.table?.(table));
    sums.routes += 1;
    sums.picks += table.alone.size;
    sums.pairs += table.pairs;
    sums.pairsLeft += table.pairsLeft;
  }
  for (const run of runs) run.take(run.check.end?.());
  return {
    ...sums,
    routesLeft: Math.ceil((count - part.index) / part.of) - sums.routes,
    everyPair,
    visits,
    bound: {
      first: questionBound(subject, {}),
      later: questionBound(subject, { checkingIn: true }),
      again: questionBound(subject, { rechecking: true }),
    },
    longest,
    broken: runs.filter(({ found }) => found.size > 0).map((run) => run.broken()),
  };
}

const optionsOf = ({ guide }: Subject): number =>
  guide.questions.reduce((sum, { options }) => sum + options.length, 0);

function neutralFor(subject: Subject, { situation, picks }: Job): Neutral {
  const neutral = neutralVisit(subject, situation, picks !== 'none');
  return picks === 'ticks' ? { ...neutral, picks: ticksAmong(neutral.picks) } : neutral;
}

/** One invariant at work, and what it found: the first breach about each thing. */
class Run {
  readonly found = new Map<string, Breach>();
  readonly check: Check;
  readonly #invariant: Invariant;

  constructor(invariant: Invariant, subject: Subject) {
    this.#invariant = invariant;
    this.check = invariant.check(subject);
  }

  take(breaches: Iterable<Breach> = []): void {
    for (const breach of breaches) {
      if (this.found.size >= MOST_TOLD) return;
      if (!this.found.has(breach.about)) this.found.set(breach.about, breach);
    }
  }

  broken(): Broken {
    return { invariant: this.#invariant, breaches: [...this.found.values()] };
  }
}
