import type { Guide, Id } from '../../guide/guide.js';
import { goalKey, reached } from '../../guide/reach.js';
import { searchWitness, type Goal, type Search } from '../../guide/witness.js';
import type { Report } from './rule.js';

/** What can happen in a guide. */
export interface Reach {
  /** Everything that no visit was found for, and how far was looked. */
  readonly missing: ReadonlyMap<string, Search>;
  readonly goals: readonly Goal[];
}

/** A guide in which so much never happens is broken, and another long search would not mend it. */
const MANY = 50;

/** Looks for a visit for everything in a guide. A visit that was found counts for all that happens in it. */
export function reachOf(guide: Guide, report: Report): Reach {
  const goals = goalsOf(guide);
  const seen = new Set<string>();
  const missing = new Map<string, Search>();
  for (const [index, goal] of goals.entries()) {
    const key = goalKey(goal);
    if (seen.has(key)) continue;
    if (index % 50 === 0)
      report({ doing: 'Looking for a visit for everything', done: index, of: goals.length });
    const search = searchWitness(guide, goal, {}, missing.size < MANY ? 1 : 0.1);
    if (!search.visit) missing.set(key, search);
    else for (const happened of reached(guide, search.visit)) seen.add(happened);
  }
  return { missing, goals };
}

/** What a guide says may happen. Plans come first: they go through the most questions. */
function goalsOf(guide: Guide): readonly Goal[] {
  const each = (kind: Goal['kind'], ids: readonly Id[]): readonly Goal[] => ids.map((id) => ({ kind, id }));
  const idsIn = (list: readonly { readonly id: Id }[]): readonly Id[] => list.map(({ id }) => id);
  const choices = guide.choices.flatMap(({ rows, sides }) => [
    ...each('row', idsIn(rows)),
    ...each('side', idsIn(sides)),
  ]);
  const leading = guide.causes.filter(({ overlay }) => !overlay);
  const actions = [
    ...Object.values(guide.actions).flat(),
    ...guide.planActions,
    ...guide.flags.flatMap(({ actions: own = [] }) => own),
    ...Object.values(guide.regions).flatMap(({ urgent }) => urgent ?? []),
  ];
  return [
    ...each('leads', idsIn(leading)),
    ...each('cause', idsIn(guide.causes)),
    ...choices,
    ...each('remedy', idsIn(guide.remedies)),
    ...guide.flags.flatMap(({ id, raised = [] }): readonly Goal[] => [
      { kind: 'flag', id },
      ...raised.map((_, index): Goal => ({ kind: 'raise', id, index })),
    ]),
    ...each('caution', idsIn(guide.cautions)),
    ...each('asked', idsIn(guide.questions)),
    ...each(
      'offered',
      guide.questions.flatMap(({ options }) =>
        options.flatMap((option) => [option.id, ...idsIn(option.options ?? [])]),
      ),
    ),
    ...each('action', [...new Set(actions)]),
  ];
}
