import fc from 'fast-check';
import { factsSetBy } from '../../src/guide/answer.js';
import { assess } from '../../src/guide/assess.js';
import {
  NONE,
  type Answer,
  type Answers,
  type Guide,
  type GuideDocument,
  type Id,
  type Question,
} from '../../src/guide/guide.js';
import type { Preferences } from '../../src/guide/plan.js';
import { singleAnswers } from '../../src/guide/routes.js';
import { walk, type Situation } from '../../src/guide/walk.js';
import type { GuideCases } from '../../tests/cases/guide-cases.js';
import { REASSURING } from './conditions.js';

/** A visit, with what the page and the visitor chose. */
interface Visit {
  readonly situation: Situation;
  readonly preferences: Preferences;
}

/** How many visits are looked at before a change is said to make no difference. */
export const VISITS = 4_000;

/** The same visits each time. */
const SEED = 20261129;

/** Somewhere with a rule of its own, and where nothing is known. */
const PLACES = ['AU', 'US', 'GB', undefined];

/**
 * The first visit in which somebody meets something else than before: of many, most of which give the answers that
 * the change has to do with.
 * @param touches ids that the change has to do with
 * @returns the visit in words, or nothing where none of {@link VISITS} differs
 */
export function difference(
  cases: GuideCases,
  changed: GuideDocument,
  touches: readonly Id[],
): string | undefined {
  const visits = fc.sample(visitTo(cases, new Set([...touches, ...REASSURING])), {
    numRuns: VISITS,
    seed: SEED,
  });
  for (const visit of visits) {
    const before = met(cases.guide, visit);
    const after = met(changed.guide, visit);
    const parts = Object.keys({ ...before, ...after }).filter((part) => before[part] !== after[part]);
    if (parts.length > 0) return `${parts.join(' and ')} of ${told(cases, visit)}`;
  }
  return undefined;
}

/** Any visit at all, and more often one that has to do with some ids. */
function visitTo(cases: GuideCases, touched: ReadonlySet<Id>): fc.Arbitrary<Visit> {
  const { guide } = cases;
  const answers = fc.record(
    Object.fromEntries(guide.questions.map((question) => [question.id, answerTo(question, cases, touched)])),
  );
  const sides = guide.choices.map(
    ({ id, sides }) => [id, fc.constantFrom(...sides.map(({ id }) => id))] as const,
  );
  const families = [...new Set(guide.remedies.map(({ family }) => family))];
  const places = [...PLACES, ...[...touched].filter((id) => /^[A-Z]{2}$/.test(id))];
  return fc
    .record({
      answers,
      region: fc.constantFrom(...places),
      kind: fc.oneof(
        { weight: 6, arbitrary: fc.constant({}) },
        { weight: 3, arbitrary: fc.constant({ checkingIn: true }) },
        { weight: 1, arbitrary: fc.constant({ rechecking: true }) },
      ),
      picks: fc.record(Object.fromEntries(sides), { requiredKeys: [] }) as fc.Arbitrary<Record<Id, Id>>,
      without: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(families, { maxLength: 1 }) },
      ),
    })
    .map(({ answers, region, kind, picks, without }) => ({
      situation: { answers, region, ...kind },
      preferences: { picks, without },
    }));
}

/** Mostly what somebody well answers: beside two other signs a third makes no difference. */
function answerTo(question: Question, { well, wellLater }: GuideCases, touched: ReadonlySet<Id>) {
  const usual: Answer = well[question.id] ?? wellLater[question.id] ?? NONE;
  const all = singleAnswers(question);
  const near = all.filter((answer) =>
    [...[answer].flat(), ...factsSetBy(question, answer).map(([fact]) => fact)].some((id) => touched.has(id)),
  );
  // A plan hangs on these, whatever else is told.
  const varied = ['cause', 'began', 'now'].includes(question.id);
  const several = () =>
    fc
      .subarray([...near], { minLength: 1, maxLength: Math.min(2, near.length) })
      .map((some): Answer => (question.kind === 'one' ? (some[0] ?? usual) : [...new Set(some.flat())]));
  return fc.oneof(
    { weight: varied ? 2 : 12, arbitrary: fc.constant(usual) },
    { weight: varied ? 6 : 1, arbitrary: fc.constantFrom(...all) },
    ...(near.length > 0 ? [{ weight: 8, arbitrary: several() }] : []),
  );
}

/** All of a result that anybody acts on, part by part, in a form that can be compared. */
function met(guide: Guide, { situation, preferences }: Visit): Readonly<Record<string, string>> {
  try {
    const place = walk(guide, situation);
    const { level, trend, actions, flags, plan, region } = assess(guide, situation, preferences, place);
    const way = { next: place.next?.id, stop: place.stop };
    // As long as questions are left nothing is shown but the next one.
    if (place.next && !place.stop) return textOf(way);
    return textOf({
      ...way,
      level,
      // Where there is no plan to go on with, nothing is said of it.
      trend: plan && trend,
      // What comes first is done first; the order of the others sends nobody anywhere else.
      actions: [actions[0], [...actions].sort()],
      region,
      // Lesser ones send nobody anywhere else.
      flags: flags.filter((flag) => flag.level === level).map(({ id }) => id),
      causes: plan?.causes,
      checkIns: plan?.checkIns,
      choices: plan?.choices.map(({ id, row, open, active }) => [id, row, open, active]),
      offers: plan?.offers.map(({ remedy }) => remedy),
      care: plan?.offers.map(({ adjustedBy }) => adjustedBy),
    });
  } catch (error) {
    return { error: String(error) };
  }
}

const textOf = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, JSON.stringify([value])]));

/** What was said beyond somebody well. */
function told({ well, wellLater }: GuideCases, { situation, preferences }: Visit): string {
  const { answers, ...rest } = situation;
  const usual: Answers = { ...wellLater, ...well };
  const said = Object.entries(answers).filter(([id, answer]) => String(answer) !== String(usual[id]));
  return JSON.stringify({ ...Object.fromEntries(said), ...rest, ...preferences });
}
