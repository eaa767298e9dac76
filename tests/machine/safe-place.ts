import type { Answers, Id } from '../../src/guide/guide.js';
import { knownRegion } from '../../src/guide/region.js';
import { placeOf } from '../../src/machine/place.js';
import { meaning } from '../cases/expectations.js';
import type { GuideCases } from '../cases/guide-cases.js';
import type { Talk } from './talk.js';

const ASKING = ['welcome', 'screening', 'identifying', 'choosing', 'checkingIn'];
const WITH_PLAN = ['planning', 'trying', 'practising'];
const STATES = [...ASKING, ...WITH_PLAN, 'telling', 'concluded', 'escalated'];

/** Ticks that are, each by itself and whenever the pain began, a sign of help that comes first, by evidence.md. */
export function signsIn(cases: GuideCases): ReadonlySet<Id> {
  const known =
    signs.get(cases) ??
    new Set(
      cases.redFlags
        .filter(({ level, region }) => !region && (level === 'emergency' || level === 'urgent'))
        .filter(({ says }) => Object.keys(says).length === 1 && !('began' in says || 'now' in says))
        .flatMap(({ says }) => Object.values(says).flatMap((answer) => [answer].flat().slice(-1))),
    );
  signs.set(cases, known);
  return known;
}
const signs = new WeakMap<GuideCases, ReadonlySet<Id>>();

/**
 * Remedies that evidence.md takes away from someone who gave these answers, each to its own question.
 * @param region where they are: some are taken away in some countries alone
 */
export function takenAway(
  { guide, cautions }: GuideCases,
  answers: Answers,
  region: string | undefined,
): readonly Id[] {
  const here = knownRegion(guide, region) ?? 'default';
  return cautions
    .filter(({ says, region: where = here }) => where === here && saysAll(answers, says))
    .flatMap(({ removes }) => removes.flatMap(meaning));
}

const saysAll = (answers: Answers, says: Answers): boolean =>
  Object.entries(says).every(([question, said]) =>
    [said].flat().every((id) => [answers[question] ?? []].flat().includes(id)),
  );

/** What is wrong with where a conversation stands, judged by the evidence and not by the guide. */
export function* wrongWith(cases: GuideCases, visit: Talk): Generator<string> {
  const state = visit.state();
  const { question, assessment } = placeOf(visit.context());
  if (!STATES.includes(state)) yield `"${state}" is not a state of the chart`;
  // Whoever takes "worse" back stands before the signs that it opened: they are asked next, whatever is said.
  if (question && !ASKING.includes(state) && state !== 'telling')
    yield `"${question.id}" is asked in "${state}"`;
  if (state === 'escalated' && assessment.level === 'selfcare') yield 'self-care is told as an escalation';
  if (WITH_PLAN.includes(state)) yield* wrongWithPlan(cases, visit);
}

function* wrongWithPlan(cases: GuideCases, visit: Talk): Generator<string> {
  const { journey, region, trying } = visit.context();
  const { walk, assessment } = placeOf(visit.context());
  const offered = visit.offered();
  if (offered.length === 0) yield 'the plan is empty';
  if (walk.next) yield `a plan is shown before "${walk.next.id}" is answered`;
  for (const { id, level, comfort } of assessment.flags)
    if (level === 'emergency' || (level === 'urgent' && !comfort)) yield `a plan is shown beside "${id}"`;
  for (const tick of Object.values(journey.answers).flat())
    if (signsIn(cases).has(tick)) yield `a plan is shown beside the sign "${tick}"`;
  const heard = journey.trials.slice(journey.heard ?? 0);
  const gone = [
    ...takenAway(cases, journey.answers, region),
    ...(assessment.plan?.withheld ?? []).map(({ remedy }) => remedy),
    ...heard.filter(({ outcome }) => outcome === 'worse').map(({ remedy }) => remedy),
  ];
  for (const remedy of gone) if (offered.includes(remedy)) yield `"${remedy}" is offered`;
  if (['trying', 'practising'].includes(visit.state()) && !(trying !== undefined && offered.includes(trying)))
    yield `"${trying ?? 'nothing'}" is tried and not offered`;
}
