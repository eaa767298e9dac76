/**
 * What can notice a mutant: rows whose expectation was written from the evidence, by the same functions with which
 * `npm run verify` and the tests judge the guide; what parseGuide refuses; and the ten invariants. Nothing here
 * compares a guide with itself.
 */
import { prove } from '../../src/guide/invariants/prove.js';
import { subjectOf } from '../../src/guide/invariants/subject.js';
import { NONE, NOT_SURE, type GuideDocument, type Id, type Option } from '../../src/guide/guide.js';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { lookedAt, wronglyAbroad } from '../../tests/cases/abroad.js';
import { mistaken } from '../../tests/cases/causes.js';
import {
  careless,
  carelessIfOffered,
  isOfferedDespite,
  seenDespite,
  untellable,
} from '../../tests/cases/cautions.js';
import { mistimed } from '../../tests/cases/check-clock.js';
import { clockCells } from '../../tests/cases/clocks.js';
import { misjudged } from '../../tests/cases/decisions.js';
import { doubted, illInDoubt, missedInDoubt, strainedInDoubt } from '../../tests/cases/doubt.js';
import { meaning } from '../../tests/cases/expectations.js';
import type { GuideCases } from '../../tests/cases/guide-cases.js';
import { mixed, separate, ways } from '../../tests/cases/one-way.js';
import { overdone } from '../../tests/cases/near-misses.js';
import { reassurances, reassured, takenBack } from '../../tests/cases/reassurances.js';
import { missed } from '../../tests/cases/red-flags.js';
import { playAll, shortfall } from '../../tests/cases/tally.js';

/** One expectation, and the ids that it speaks of. */
export interface Check {
  readonly of: string;
  readonly name: string;
  readonly touches: ReadonlySet<Id>;
  /** Whether it asks so many visits that it is run only where it has to do with what was changed. */
  readonly slow?: true;
  /** Whether it reads words and figures, and not where answers lead. */
  readonly words?: true;
  readonly holds: (cases: GuideCases) => boolean;
}

/** Every text in a row of the cases: ids of options, flags, remedies … */
function* idsIn(value: unknown): Generator<Id> {
  if (typeof value === 'string') {
    yield value;
    try {
      yield* meaning(value);
    } catch {
      // Most ids are no words of the vocabulary.
    }
  } else if (Array.isArray(value)) for (const inner of value) yield* idsIn(inner);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* idsIn(inner);
    }
}

const optionsIn = (options: readonly Option[]): readonly Option[] =>
  options.flatMap((option) => [option, ...optionsIn(option.options ?? [])]);

/** What a row touches: its own ids, and what those options set. */
function touching({ guide }: GuideCases): (row: unknown) => ReadonlySet<Id> {
  const all = guide.questions.flatMap(({ options }) => optionsIn(options));
  const sets = new Map(all.map(({ id, sets, unsure = [] }) => [id, [...(sets ?? []), ...unsure]]));
  return (row) => {
    const ids = new Set(idsIn(row));
    for (const id of [...ids]) for (const fact of sets.get(id) ?? []) ids.add(fact);
    for (const { id, unsure = [], none = [] } of guide.questions) {
      if (!ids.has(id)) continue;
      if (ids.has(NOT_SURE)) for (const fact of unsure) ids.add(fact);
      if (ids.has(NONE)) for (const fact of none) ids.add(fact);
    }
    return ids;
  };
}

/** Whether a row comes out as it should. One that cannot be played does not. */
const well = (judge: () => readonly unknown[]): boolean => {
  try {
    return judge().length === 0;
  } catch {
    return false;
  }
};

const said = (row: object): string => JSON.stringify(row).slice(0, 120);

/** Everything that is expected of where answers lead, by a guide. */
export function checksOf(cases: GuideCases): readonly Check[] {
  const touches = touching(cases);
  const rows = <Row extends object>(
    of: string,
    all: readonly Row[],
    judge: (cases: GuideCases, row: Row) => readonly unknown[],
  ): readonly Check[] =>
    all.map((row) => ({
      of,
      name: said(row),
      touches: touches(row),
      holds: (changed) => well(() => judge(changed, row)),
    }));
  const cautions: readonly Check[] = [...cases.cautions, ...cases.stages].map((row) => ({
    of: 'cautions',
    name: row.caution,
    touches: touches([row.caution.split(',')[0], row.says, row.alongside ?? [], row.removes]),
    slow: true,
    holds: (changed) => well(() => (isOfferedDespite(changed, row) ? [row] : [])),
  }));
  return [
    ...rows('red flags', cases.redFlags, missed),
    ...rows('reassurances', reassurances(cases), takenBack),
    ...rows('near misses', cases.nearMisses, overdone),
    ...rows('decisions', cases.decisions, misjudged),
    ...rows('clocks', clockCells, mistimed),
    ...rows('causes', cases.causes, mistaken),
    ...rows('care', cases.adjustments, careless),
    ...rows('care beside what reassures', reassured(cases.adjustments), carelessIfOffered),
    ...rows('what can be told', [...cases.cautions, ...cases.adjustments], untellable),
    ...rows('care in doubt', doubted(cases.adjustments), carelessIfOffered),
    ...rows('cautions in doubt', doubted(cases.cautions), seenDespite),
    ...rows('red flags in doubt', [...illInDoubt(cases), ...strainedInDoubt(cases)], missedInDoubt),
    ...rows('cautions beside what reassures', reassured([...cases.cautions, ...cases.stages]), seenDespite),
    ...rows('people', [...cases.given, ...cases.people], ({ guide }, vignette) =>
      playAll(guide, [vignette]).flatMap(shortfall),
    ),
    ...cautions,
    {
      of: 'one way',
      name: 'one way',
      touches: separate,
      holds: (changed) => well(() => ways.flatMap((way) => mixed(changed, way))),
    },
    {
      of: 'countries',
      name: 'countries',
      touches: new Set(lookedAt),
      slow: true,
      holds: (changed) => well(() => wronglyAbroad(changed)),
    },
  ];
}

/** Whether a document is refused by the door for everybody's guides. */
export const refused = (document: GuideDocument): boolean => !parseGuide(document).ok;

/** Enough visits for each pick of the plainest visit, and most pairs. */
const VISITS = 1_500;

/** The invariants that are broken, by id. */
export function broken(document: GuideDocument): readonly string[] {
  try {
    return prove(subjectOf(document), { visits: VISITS }).broken.map(({ invariant }) => invariant.id);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
