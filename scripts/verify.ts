/**
 * The clinical proof of today, a screen for each guide, all by the same functions. Every rule it checks is in
 * tests/cases, where the tests check the same; nothing is written down twice.
 *
 * `npm run verify` proves every guide; with ids after it those alone, with `--quick` without the deep proof.
 */
import fc from 'fast-check';
import { inspector } from '../src/guide/invariants/inspect.js';
import { invariants } from '../src/guide/invariants/invariants.js';
import { subjectOf } from '../src/guide/invariants/subject.js';
import { numbersOf } from '../src/guide/region.js';
import { routes } from '../src/guide/routes.js';
import { translationOf } from '../src/guide/translation.js';
import { answersTo } from '../tests/cases/arbitraries.js';
import { mistaken } from '../tests/cases/causes.js';
import { careless, everOffered, offeredDespite } from '../tests/cases/cautions.js';
import { mistimed } from '../tests/cases/check-clock.js';
import { clockCells } from '../tests/cases/clocks.js';
import { misjudged } from '../tests/cases/decisions.js';
import { everyGuide } from '../tests/cases/every-guide.js';
import { meaning, neverIn } from '../tests/cases/expectations.js';
import type { GuideCases } from '../tests/cases/guide-cases.js';
import { overdone } from '../tests/cases/near-misses.js';
import { missed } from '../tests/cases/red-flags.js';
import { longestRoute, longestWalk, MOST_SCREENS } from '../tests/cases/screens.js';
import { playAll, shortfall, tally } from '../tests/cases/tally.js';
import { deeds } from '../tests/machine/events.js';
import { wrongWith } from '../tests/machine/safe-place.js';
import { talk } from '../tests/machine/talk.js';
import { deepProof, quickProof, type SharedProof } from './proof.js';

/** Enough to take some ten seconds; the proof beside it takes longer. */
const VISITS = 3_000;
const CONVERSATIONS = 3_000;

interface Line {
  readonly name: string;
  readonly proof: string;
  readonly problems: readonly string[];
}

const said = (says: object): string => Object.values(says).flat().join(' + ') || 'nothing else';
const distinct = (ids: readonly string[]): number => new Set(ids).size;

const began = performance.now();
const quick = process.argv.includes('--quick');
const named = process.argv.slice(2).filter((argument) => argument !== '--quick');
const strange = named.find((id) => !everyGuide.some(({ guide }) => guide.id === id));
if (strange !== undefined) {
  const ids = everyGuide.map(({ guide }) => guide.id).join(', ');
  console.error(`There is no guide "${strange}". Use one of: ${ids}; or none of them, for all.`);
  process.exit(2);
}

let failed = 0;
let all = 0;
for (const cases of everyGuide) {
  const { id, version, checked } = cases.guide;
  if (named.length > 0 && !named.includes(id)) continue;
  const lines = await linesOf(cases);
  console.log(`${id} ${version}, checked ${checked}\n`);
  for (const { name, proof, problems } of lines) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(12)}${proof}`);
    for (const problem of problems) console.log(`        ${problem}`);
  }
  console.log(`\nFor a reviewer to confirm: ${toConfirm(cases).join(' · ')}\n`);
  failed += lines.filter(({ problems }) => problems.length > 0).length;
  all += lines.length;
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  failed === 0
    ? `All of it holds (${seconds} s${quick ? ', without the deep proof' : ''}).`
    : `${failed} of ${all} fail (${seconds} s).`,
);
process.exitCode = failed === 0 ? 0 : 1;

async function linesOf(cases: GuideCases): Promise<readonly Line[]> {
  const proving = quick ? quickProof(cases.document) : deepProof(cases.guide.id);
  return [
    screens(cases),
    generated(cases),
    flags(cases),
    ...told(cases),
    causes(cases),
    rows(cases),
    remedies(cases),
    cautions(cases),
    care(cases),
    clocks(cases),
    ...proven(await proving),
  ];
}

/** What is wrong with each row, told after its name. */
function wrong<Row>(all: readonly Row[], name: (row: Row) => string, judge: (row: Row) => readonly string[]) {
  return all.flatMap((row) => {
    try {
      return judge(row).map((problem) => `${name(row)}: ${problem}`);
    } catch (error) {
      return [`${name(row)}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

function screens(cases: GuideCases): Line {
  const { guide } = cases;
  const longest = Math.max(longestRoute(guide), longestRoute(guide, 'GB'));
  const walked = Math.max(longestWalk(cases), longestWalk(cases, 'GB'));
  const first = routes(guide).length;
  const later = routes(guide, { checkingIn: true }).length;
  return {
    name: 'routes',
    proof: `${first} of a first visit, ${later} of a later one; at most ${longest} screens to the plan`,
    problems: [
      ...(longest > MOST_SCREENS ? [`${longest} screens are more than ${MOST_SCREENS}`] : []),
      ...(walked === longest ? [] : [`by brute force the longest is ${walked}`]),
    ],
  };
}

function flags(cases: GuideCases): Line {
  const { redFlags, nearMisses } = cases;
  const ids = redFlags.map(({ flag }) => flag);
  return {
    name: 'red flags',
    proof: `${distinct(ids)} reached in ${redFlags.length} ways, ${nearMisses.length} near misses`,
    problems: [
      ...wrong(
        redFlags,
        ({ flag, says }) => `${flag} (${said(says)})`,
        (row) => missed(cases, row),
      ),
      ...wrong(
        nearMisses,
        ({ says }) => `near a flag (${said(says)})`,
        (near) => overdone(cases, near),
      ),
    ],
  };
}

function told({ guide, given, people }: GuideCases): readonly Line[] {
  return [
    ...(given.length > 0 ? [{ name: 'cases given', played: playAll(guide, given) }] : []),
    { name: 'cases, ours', played: playAll(guide, people) },
  ].map(({ name, played }) => {
    const { cases, readings, right, over, under, lost } = tally(played);
    return {
      name,
      proof: `${cases} in ${readings} readings, by the worst: ${right} right, ${over} over, ${under} under, ${lost} lost`,
      problems: played
        .filter((one) => shortfall(one).length > 0)
        .map((one) => `${one.vignette.id}: ${shortfall(one).join('; ')}`),
    };
  });
}

function causes(cases: GuideCases): Line {
  const found = distinct(cases.causes.map(({ cause }) => cause));
  return {
    name: 'causes',
    proof: `${found} of ${cases.guide.causes.length} found, each with what helps`,
    problems: wrong(
      cases.causes,
      ({ cause, says }) => `${cause} (${said(says)})`,
      (row) => mistaken(cases, row),
    ),
  };
}

function rows(cases: GuideCases): Line {
  const { decisions } = cases;
  const found = distinct(decisions.map(({ row }) => row));
  return {
    name: 'decisions',
    proof: `${found} rows of evidence.md §5 reached by ${decisions.length} people`,
    problems: wrong(
      decisions,
      ({ row, says }) => `${row} (${said(says)})`,
      (each) => misjudged(cases, each),
    ),
  };
}

function remedies(cases: GuideCases): Line {
  const { guide, remedies: expected } = cases;
  const offered = everOffered(cases, {});
  const reached = expected.filter((id) => offered.has(id));
  return {
    name: 'remedies',
    proof: `${reached.length} of ${expected.length} reachable; no injection, manipulation or contrast`,
    problems: [
      ...expected.filter((id) => !offered.has(id)).map((id) => `${id} is offered to nobody`),
      ...[...offered]
        .filter((id) => !expected.includes(id))
        .map((id) => `${id} is not among what it may offer`),
      ...neverIn(guide).map((id) => `${id} must never be there`),
    ],
  };
}

function cautions(cases: GuideCases): Line {
  const all = [...cases.cautions, ...cases.stages];
  const pairs = all.reduce((sum, { removes }) => sum + removes.flatMap(meaning).length, 0);
  return {
    name: 'cautions',
    proof: `${all.length} take away ${pairs} remedies for good, in every cause, beginning and state`,
    problems: wrong(
      all,
      ({ caution }) => caution,
      (row) => offeredDespite(cases, row).map((id) => `${id} is offered`),
    ),
  };
}

function care(cases: GuideCases): Line {
  const { adjustments } = cases;
  return {
    name: 'care',
    proof: `${adjustments.length} remedies stay under a caution, with a word of care`,
    problems: wrong(
      adjustments,
      ({ caution }) => caution,
      (each) => careless(cases, each),
    ),
  };
}

function clocks(cases: GuideCases): Line {
  return {
    name: 'clocks',
    proof: `${clockCells.length} answers at 1, 3, 14 and 42 days lead where evidence.md §7 says`,
    problems: wrong(
      clockCells,
      ({ days, trend }) => `${trend} after ${days} days`,
      (cell) => mistimed(cases, cell),
    ),
  };
}

/** Beyond two answers at once: whatever people tick together, and whatever they do in a conversation. */
function generated(cases: GuideCases): Line {
  const { guide, document } = cases;
  const inspect = inspector(subjectOf(document));
  const visit = fc.record({
    answers: answersTo(guide),
    region: fc.constantFrom('GB', 'US', 'AU', 'DE', undefined),
    checkingIn: fc.boolean(),
  });
  const visits = fc.check(
    fc.property(visit, (situation) => {
      const [broken] = inspect(situation);
      if (broken) throw new Error(`${broken.invariant.id}: ${broken.breaches[0]?.message ?? ''}`);
    }),
    { numRuns: VISITS },
  );
  const conversations = fc.check(
    fc.property(fc.array(deeds(guide), { minLength: 20, maxLength: 60 }), (all) => {
      const talking = talk(guide);
      for (const { on } of all) {
        on(talking);
        const [problem] = wrongWith(cases, talking);
        if (problem !== undefined) throw new Error(problem);
      }
    }),
    { numRuns: CONVERSATIONS },
  );
  const failed = [visits, conversations].filter(({ failed }) => failed);
  return {
    name: 'generated',
    proof: `${visits.numRuns} visits with anything ticked together, ${conversations.numRuns} whole conversations`,
    problems: failed.map(({ seed, errorInstance }) => `seed ${seed}: ${String(errorInstance)}`),
  };
}

/** One line for what was walked, one for what was held. */
function proven(proof: SharedProof): readonly Line[] {
  const broken = new Map(proof.broken.map(({ number, id, breaches }) => [number, { id, breaches }]));
  const { first, later, again } = proof.longest;
  const promised = Object.values(proof.bound).join(', ');
  return [
    {
      name: 'walked',
      proof: `${proof.routes} single-choice routes with ${proof.picks} single answers and ${proof.pairs} pairs; ${proof.visits} visits`,
      problems:
        proof.routesLeft + proof.pairsLeft > 0
          ? [`${proof.routesLeft} routes and ${proof.pairsLeft} pairs were left out`]
          : [],
    },
    {
      name: 'bound',
      proof: `at most ${first} questions at first, ${later} at a check-in, ${again} when the signs are looked at again`,
      problems: [first, later, again].join(', ') === promised ? [] : [`${promised} were promised`],
    },
    {
      name: 'invariants',
      proof: `${invariants.length - broken.size} of ${invariants.length} hold in every visit`,
      problems: [...broken].flatMap(([number, { id, breaches }]) =>
        breaches.slice(0, 3).map(({ about, message }) => `${number} ${id}, ${about}: ${message}`),
      ),
    },
  ];
}

function toConfirm({ guide, document }: GuideCases): readonly string[] {
  const unsourced = Object.values(document.provenance?.cites ?? {}).filter(
    (codes) => codes.length === 0,
  ).length;
  const { texts } = document;
  const unchecked = Object.entries(texts)
    .filter(([lang, words]) => {
      const translation = translationOf(guide, Object.keys(texts), lang, words);
      return translation && !translation.signedOff;
    })
    .map(([lang]) => lang);
  const numbers = Object.values(guide.regions).flatMap(numbersOf);
  const open = numbers.filter(({ confirmed }) => !confirmed).length;
  return [
    `${unsourced} ids without a source`,
    `${open} of ${numbers.length} telephone numbers`,
    ...(guide.signedOff ? [] : ['the whole guide: it is not signed off']),
    ...(unchecked.length > 0
      ? [`the words in ${unchecked.join(', ')}: translations that nobody has checked`]
      : []),
  ];
}
