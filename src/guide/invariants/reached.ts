import { allOf } from '../answer.js';
import { holds } from '../condition.js';
import type { Guide, Id } from '../guide.js';
import type { Reading } from './subject.js';

/** The kinds of what is written in a guide and somebody must be able to reach. */
export const KINDS = ['question', 'option', 'flag', 'caution', 'cause', 'row', 'remedy', 'action'] as const;
export type Kind = (typeof KINDS)[number];

/** What the visits of a run have reached. */
export class Reached {
  readonly #reached = new Map<Kind, Set<Id>>(KINDS.map((kind) => [kind, new Set()]));
  readonly #guide: Guide;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** Adds what one visit reaches. */
  add({ walk, assessment }: Reading): void {
    for (const question of walk.asked) {
      this.#take('question', [question.id]);
      for (const option of allOf(question)) {
        if (!holds(option, walk.facts)) continue;
        this.#take('option', [option.id]);
        for (const under of option.options ?? [])
          if (holds(under, walk.facts)) this.#take('option', [under.id]);
      }
    }
    this.#take(
      'flag',
      walk.flags.map(({ id }) => id),
    );
    this.#take('action', assessment.actions);
    const unseen = this.#guide.cautions.filter(({ id }) => !this.#reached.get('caution')?.has(id));
    for (const caution of unseen) if (holds(caution, walk.facts)) this.#take('caution', [caution.id]);
    const { plan } = assessment;
    if (!plan) return;
    this.#take('cause', plan.causes);
    this.#take(
      'row',
      plan.choices.flatMap(({ row }) => row ?? []),
    );
    this.#take(
      'remedy',
      plan.offers.map(({ remedy }) => remedy),
    );
  }

  /** What is written in the guide and was not reached. */
  *missing(): Generator<readonly [kind: Kind, id: Id]> {
    for (const [kind, ids] of Object.entries(written(this.#guide)) as [Kind, readonly Id[]][])
      for (const id of ids) if (!this.#reached.get(kind)?.has(id)) yield [kind, id];
  }

  /** How many of each kind are written, and how many were reached. */
  count(): Readonly<Record<Kind, readonly [reached: number, of: number]>> {
    const all = written(this.#guide);
    return Object.fromEntries(
      KINDS.map((kind) => {
        const ids = new Set(all[kind]);
        return [kind, [[...ids].filter((id) => this.#reached.get(kind)?.has(id)).length, ids.size]];
      }),
    ) as unknown as Record<Kind, readonly [number, number]>;
  }

  #take(kind: Kind, ids: readonly Id[]): void {
    const reached = this.#reached.get(kind);
    for (const id of ids) reached?.add(id);
  }
}

/** Everything written, by kind. */
function written(guide: Guide): Readonly<Record<Kind, readonly Id[]>> {
  const ids = (list: readonly { readonly id: Id }[]): readonly Id[] => list.map(({ id }) => id);
  return {
    question: ids(guide.questions),
    option: guide.questions.flatMap((question) =>
      allOf(question).flatMap((option) => [option.id, ...ids(option.options ?? [])]),
    ),
    flag: ids(guide.flags),
    caution: ids(guide.cautions),
    cause: ids(guide.causes),
    row: guide.choices.flatMap(({ rows }) => ids(rows)),
    remedy: ids(guide.remedies),
    action: [
      ...Object.values(guide.actions).flat(),
      ...guide.planActions,
      ...guide.flags.flatMap(({ actions = [] }) => actions),
    ],
  };
}
