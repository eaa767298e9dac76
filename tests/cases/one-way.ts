import { assess } from '../../src/guide/assess.js';
import type { Answers, Guide, Id } from '../../src/guide/guide.js';
import { OWNED, SIDES, type Decision } from './decisions.js';
import type { GuideCases } from './guide-cases.js';

/** A side of a choice, picked by whoever may pick. */
export interface Way {
  readonly choice: Decision['choice'];
  readonly side: Id;
}

export const ways: readonly Way[] = Object.entries(SIDES).flatMap(([choice, sides]) =>
  sides.map((side) => ({ choice: choice as Decision['choice'], side })),
);

/**
 * Evidence.md §4e: rubs never with heat, one anti-inflammatory medicine at a time; and a rub gives way to the gel, so
 * that one thing is on the skin.
 */
const NOT_TOGETHER: readonly (readonly [Id, Id])[] = [
  ['otc-topical-counterirritant', 'heat'],
  ['otc-topical-counterirritant', 'warm-shower'],
  ['otc-topical-counterirritant', 'alternate-heat-cold'],
  ['otc-topical-counterirritant', 'otc-topical-nsaid'],
  ['otc-nsaid-oral', 'otc-topical-nsaid'],
];

/** Every remedy that is kept apart from some other. */
export const separate: ReadonlySet<Id> = new Set([...Object.values(OWNED).flat(), ...NOT_TOGETHER.flat()]);

const BEGAN: readonly Id[] = ['days-2', 'days-3', 'weeks-3', 'weeks-12', 'comes-back'];

/** Whatever set it off, each with another beginning; and as it is, or easing. */
function* visits({ questions }: Guide, well: Answers): Generator<Answers> {
  const causes = questions.find(({ id }) => id === 'cause')?.options ?? [];
  for (const [turn, { id, options = [] }] of causes.entries())
    for (const now of ['none', 'easing'])
      yield {
        ...well,
        cause: [id, ...options.slice(0, 1).map((option) => option.id)],
        began: BEGAN[turn % BEGAN.length]!,
        now,
      };
}

/** What is wrong: something of a side that is not gone by, or two remedies that must not meet. */
export function mixed({ guide, well }: GuideCases, { choice, side }: Way): readonly string[] {
  const found = new Set<string>();
  for (const answers of visits(guide, well))
    for (const region of ['AU', 'US', 'GB']) {
      const { plan } = assess(guide, { answers, region }, { picks: { [choice]: side } });
      const offered = new Set(plan?.offers.map(({ remedy }) => remedy));
      for (const { id, active } of plan?.choices ?? [])
        for (const other of SIDES[id as Decision['choice']])
          if (!active.includes(other))
            for (const remedy of OWNED[other] ?? [])
              if (offered.has(remedy)) found.add(`${remedy} with ${active.join()}`);
      for (const pair of NOT_TOGETHER)
        if (pair.every((id) => offered.has(id))) found.add(pair.join(' with '));
    }
  return [...found];
}
