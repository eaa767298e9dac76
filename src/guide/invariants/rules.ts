import { allOf } from '../answer.js';
import { named } from '../guide-ids.js';
import type { Guide, Id } from '../guide.js';

/**
 * The facts that each rule of a guide reads, directly or through cautions. Two answers can do together what
 * neither does alone only where they share a rule.
 */
export function factsByRule(guide: Guide): readonly ReadonlySet<Id>[] {
  const cautions = new Map(guide.cautions.map((caution) => [caution.id, named(caution)]));
  const read = (...ids: readonly Id[]): ReadonlySet<Id> =>
    new Set(ids.flatMap((id) => [id, ...(cautions.get(id) ?? [])]));
  return [
    ...guide.questions.flatMap((question) => {
      const options = allOf(question).flatMap((option) => [option, ...(option.options ?? [])]);
      return [
        read(...named(question)),
        ...options.map((option) => read(...named(option), ...named(question))),
      ];
    }),
    ...guide.flags.map((flag) => read(...[flag, ...(flag.raised ?? [])].flatMap(named))),
    ...guide.cautions.map((caution) => read(...named(caution))),
    ...guide.causes.map((cause) => read(...named(cause))),
    ...guide.choices.flatMap(({ sides, rows }) => [...sides, ...rows].map((row) => read(...named(row)))),
    ...guide.remedies.map((remedy) => read(...named(remedy), ...(remedy.withheldBy ?? []))),
  ].filter(({ size }) => size > 0);
}

/** Every fact that some rule reads. */
export function factsRead(guide: Guide): ReadonlySet<Id> {
  const known = readBy.get(guide);
  if (known) return known;
  const facts = new Set(factsByRule(guide).flatMap((facts) => [...facts]));
  readBy.set(guide, facts);
  return facts;
}

const readBy = new WeakMap<Guide, ReadonlySet<Id>>();
