import type { Condition, Id } from '../../guide/guide.js';
import { HIGHEST_FIRST, levelNames } from '../level-names.js';
import { inARow, line, type Block, type Line, type Pack } from './pack.js';

/** What asks for each fact: flags by their level, cautions, causes, rows of choices and remedies. */
export type Uses = ReadonlyMap<Id, readonly Use[]>;

interface Use {
  readonly as: string;
  readonly id: Id;
  readonly to: string;
}

export function usesOf({ guide }: Pack): Uses {
  const uses = new Map<Id, Use[]>();
  const add = (condition: Condition, use: Use): void => {
    for (const fact of new Set([...(condition.when ?? []), ...(condition.whenAny ?? [])]))
      uses.set(fact, [...(uses.get(fact) ?? []), use]);
  };
  for (const flag of guide.flags)
    for (const { level, ...condition } of [flag, ...(flag.raised ?? [])])
      add(condition, { as: levelNames[level], id: flag.id, to: `flag-${flag.id}` });
  for (const each of guide.cautions) add(each, { as: 'Caution', id: each.id, to: `caution-${each.id}` });
  for (const each of guide.causes) add(each, { as: 'Cause', id: each.id, to: `cause-${each.id}` });
  for (const each of guide.choices.flatMap(({ rows }) => rows))
    add(each, { as: 'Row', id: each.id, to: `row-${each.id}` });
  for (const each of guide.remedies) add(each, { as: 'Remedy', id: each.id, to: `remedy-${each.id}` });
  return uses;
}

/**
 * What facts count towards, by level, with the names of the facts.
 * @param own the answer's own id, which stands beside it already
 */
export function towards(facts: readonly Id[], uses: Uses, own?: Id): readonly Block[] {
  const all = [...new Set(facts)].flatMap((fact) => uses.get(fact) ?? []);
  const byName = new Map<string, Map<Id, Use>>();
  for (const use of all) byName.set(use.as, (byName.get(use.as) ?? new Map<Id, Use>()).set(use.id, use));
  const order = [...HIGHEST_FIRST.map((level) => levelNames[level]), 'Caution', 'Cause', 'Row', 'Remedy'];
  const lines = order.flatMap((name): readonly Line[] => {
    const here = [...(byName.get(name)?.values() ?? [])];
    if (here.length === 0) return [];
    return [
      [
        { strong: `${name}: ` },
        ...here.flatMap(({ id, to }, index): Line => [index === 0 ? '' : ', ', { id, to }]),
      ],
    ];
  });
  return [
    ...(lines.length > 0 ? [inARow(lines)] : [line('nothing by itself')]),
    ...(facts.every((fact) => fact === own) ? [] : [line({ id: `counts as ${facts.join(', ')}` })]),
  ];
}
