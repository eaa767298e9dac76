import { offered } from '../guide/answer.js';
import { emergencySigns } from '../guide/flags.js';
import { NONE, NOT_SURE, type Id } from '../guide/guide.js';
import { placeOf, type Standing } from '../machine/place.js';

/** The options that the visitor ticked and that set these facts. */
export function wordsBehind(standing: Standing, facts: readonly Id[]): readonly Id[] {
  const { walk } = placeOf(standing);
  const ids = facts.flatMap((fact) => walk.facts.get(fact) ?? []);
  return [...new Set(ids)].filter((id) => ![NONE, NOT_SURE, 'region'].includes(id));
}

/** The signs of an emergency that a "not sure" left open. */
export function unsureSigns(standing: Standing): readonly Id[] {
  const { walk, assessment } = placeOf(standing);
  const open = new Set(assessment.flags.flatMap(({ unsureOf }) => unsureOf ?? []));
  return walk.asked.flatMap(({ id, options }) => {
    const under = offered(options, walk.facts).filter((option) => open.has(id) || open.has(option.id));
    return emergencySigns(standing.guide, under);
  });
}
