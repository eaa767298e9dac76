import type { Condition, Id } from '../../../guide/guide.js';
import { rank } from '../../../guide/flags.js';
import { logicOf } from '../logic.js';
import type { Found, Rule } from '../rule.js';

export const sameCondition: Rule = {
  id: 'same-condition',
  severity: 'warning',
  what: 'two flags, or two cautions, that always stand together',
  why: 'Of two such flags the lower never decides anything, so one of them most likely should ask for something else.',
  example: 'two flags `"when": ["fever"]`, one for a doctor and one urgent',
  *check({ document: { guide } }) {
    const logic = logicOf(guide);
    const same = (a: Condition, b: Condition): boolean => logic.implies(a, b) && logic.implies(b, a);
    for (const [first, second] of pairs(guide.flags, same)) {
      const [higher, lower] = rank(first.level) >= rank(second.level) ? [first, second] : [second, first];
      const idle = !lower.raised && !lower.noPlan;
      if (first.comfort || second.comfort || !idle) continue;
      yield at('flags', guide.flags.indexOf(lower), lower.id, higher.id);
    }
    for (const [first, second] of pairs(guide.cautions, same))
      yield { ...at('cautions', guide.cautions.indexOf(second), second.id, first.id), severity: 'advice' };
  },
};

const at = (kind: string, index: number, id: Id, other: Id): Found => ({
  path: `guide.${kind}[${index}]`,
  message: `"${id}" stands whenever "${other}" does, and only then. Make one of them, or correct its condition.`,
});

/** Pairs that could be the same: those that name the same facts, so that large guides stay quick. */
function* pairs<T extends Condition>(
  list: readonly T[],
  same: (a: T, b: T) => boolean,
): Generator<readonly [T, T]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = [...new Set([...(each.when ?? []), ...(each.whenAny ?? [])])].sort().join();
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const other = group.find((before) => same(before, each));
    if (other) yield [other, each];
    group.push(each);
  }
}
