import { allOf, factsOf } from '../guide/answer.js';
import type { Guide, Id, Option, Question } from '../guide/guide.js';

/** How a fact comes to stand at one question. */
export interface Way {
  readonly question: Question;
  /** The options that set it, in the order in which they stand. */
  readonly options: readonly Id[];
  /** The options under which "not sure which" sets it. */
  readonly unsureWhich: readonly Id[];
  /** Whether "not sure" about the whole question sets it. */
  readonly unsure: boolean;
  /** Whether "none of these" sets it. */
  readonly none: boolean;
  /** The options of which none may be ticked for it to stand. */
  readonly lacking: readonly Id[];
}

/** Every fact that an answer of the guide can set, with the ways to it in the order of the questions. */
export function waysIn(guide: Guide): ReadonlyMap<Id, readonly Way[]> {
  const ways = new Map<Id, Way[]>();
  for (const question of guide.questions)
    for (const [fact, way] of waysAt(question)) {
      const known = ways.get(fact);
      if (known) known.push(way);
      else ways.set(fact, [way]);
    }
  return ways;
}

function waysAt(question: Question): ReadonlyMap<Id, Way> {
  const here = new Map<Id, Way>();
  const add = (facts: readonly Id[] | undefined, more: (way: Way) => Partial<Way>): void => {
    for (const fact of facts ?? []) {
      const way = here.get(fact) ?? {
        question,
        options: [],
        unsureWhich: [],
        unsure: false,
        none: false,
        lacking: [],
      };
      here.set(fact, { ...way, ...more(way) });
    }
  };
  const tick = (option: Option): void => {
    add(factsOf(option), ({ options }) => ({ options: [...options, option.id] }));
    option.options?.forEach(tick);
    add(option.unsure, ({ unsureWhich }) => ({ unsureWhich: [...unsureWhich, option.id] }));
  };
  allOf(question).forEach(tick);
  add(question.lacking?.sets, () => ({ lacking: question.lacking?.options ?? [] }));
  add(question.none, () => ({ none: true }));
  add(question.unsure, () => ({ unsure: true }));
  return here;
}
