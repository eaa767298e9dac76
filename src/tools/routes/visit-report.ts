import { couldHold } from '../../guide/condition.js';
import { LEVELS, type Answers, type Flag, type Guide, type Id, type Level } from '../../guide/guide.js';
import { RouteMap, type MappedRoute } from '../../guide/route-map.js';
import { regionOf } from '../../guide/region.js';
import { questionsLeft } from '../../guide/routes.js';
import { possibleFacts, questionsOf } from '../../guide/walk.js';
import type { LintProgress } from '../lint/lint.js';
import { calmest, worry, type Visit } from './calm.js';
import { oneTickEach, type AskedQuestion } from './one-tick.js';
import { singleChoicePaths, type SingleChoicePath } from './single-choice-paths.js';

/** All that is known of one kind of visit, before it is put into words. */
export interface VisitReport {
  readonly checkingIn: boolean;
  readonly count: bigint;
  /** False where the guide is too entangled to be followed everywhere: the figures are then the least. */
  readonly complete: boolean;
  /** The questions of the longest route, and the most that there can be at all. */
  readonly longest: number;
  readonly atMost: number;
  readonly routes: readonly MappedRoute[];
  /** Who gives each answer in place of their own: the visitor with the least to worry about. */
  readonly calm: Answers;
  readonly questions: readonly AskedQuestion[];
  /** How many answers lead to each level by themselves. */
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Flags of this visit that no single answer raises. */
  readonly together: readonly Flag[];
  readonly paths: readonly SingleChoicePath[];
  readonly morePaths: boolean;
}

/** How much is listed. */
export interface Amount {
  readonly routes: number;
  readonly paths: number;
}

/** The routes whose calmest visitor is looked for, to have every question asked of someone. */
const VISITORS = 24;

/** @param report told now and then how far it has come */
export function reportOn(
  guide: Guide,
  visit: Visit,
  most: Amount,
  report: (progress: LintProgress) => void,
): VisitReport {
  const map = new RouteMap(guide, visit);
  const routes = [...firstOf(map.routes(), Math.max(most.routes, VISITORS))];
  const visitors = calmFirst(
    guide,
    visit,
    routes.slice(0, VISITORS).map((route) => calmest(guide, visit, route)),
  );
  const questions = counted(oneTickEach(guide, visit, visitors), (done) =>
    report({ doing: 'Giving each answer by itself', done, of: guide.questions.length }),
  );
  const paths = [...firstOf(singleChoicePaths(guide, visit), most.paths + 1)];
  const ticks = questions.flatMap((each) => each.ticks);
  const raised = new Set(ticks.flatMap(({ flags }) => flags));
  const possible = new Set([
    ...regionOf(guide, visit.region).facts,
    ...questionsOf(guide, visit.checkingIn).flatMap(possibleFacts),
  ]);
  const levels = LEVELS.map((level) => [level, ticks.filter((tick) => tick.level === level).length]);
  return {
    checkingIn: visit.checkingIn ?? false,
    count: map.count,
    complete: map.complete,
    longest: map.longest,
    atMost: map.complete ? map.longest : questionsLeft(guide, { ...visit, answers: {} }),
    routes: routes.slice(0, most.routes),
    calm: visitors[0] ?? {},
    questions,
    byLevel: Object.fromEntries(levels) as Record<Level, number>,
    together: guide.flags.filter((flag) => !raised.has(flag.id) && couldHold(flag, possible)),
    paths: paths.slice(0, most.paths),
    morePaths: paths.length > most.paths,
  };
}

/** Whoever has the least to worry about first, and of those whoever meets the most questions. */
const calmFirst = (guide: Guide, visit: Visit, visitors: readonly Answers[]): readonly Answers[] =>
  visitors
    .map((answers) => ({ answers, worry: worry(guide, visit, answers), met: Object.keys(answers).length }))
    .sort((a, b) => a.worry - b.worry || b.met - a.met)
    .map(({ answers }) => answers);

function* firstOf<T>(all: Generator<T>, most: number): Generator<T> {
  let count = 0;
  if (most > 0)
    for (const each of all) {
      yield each;
      if (++count >= most) return;
    }
}

function counted<T>(all: Generator<T>, tell: (done: number) => void): readonly T[] {
  const list: T[] = [];
  for (const each of all) {
    list.push(each);
    tell(list.length);
  }
  return list;
}

/** The questions of a guide by id. */
export const questionsById = (guide: Guide): ReadonlyMap<Id, Guide['questions'][number]> =>
  new Map(guide.questions.map((question) => [question.id, question]));
