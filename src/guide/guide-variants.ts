import type { Guide, GuideDocument, Condition, Id, PlanTextVariant, TextVariant } from './guide.js';
import type { GuideIds } from './guide-ids.js';
import { conditionProblems, NO_FACT } from './guide-references.js';
import { inside, shown, type Problem } from './problem.js';
import { own } from './region.js';

/** Every condition under which some language has other words. */
export const wordedConditions = ({ texts, planTexts }: GuideDocument): readonly Condition[] =>
  [...Object.values(texts), ...Object.values(planTexts)].flatMap(
    ({ variants }): readonly Condition[] => variants ?? [],
  );

/** Other words that hold for nobody, or stand for something that the guide does not have. */
export function* textVariantProblems(
  variants: readonly TextVariant[],
  ids: GuideIds,
  at: string,
): Generator<Problem> {
  for (const [index, variant] of variants.entries()) {
    const path = `${at}[${index}]`;
    yield* conditionProblems([variant, path], ids.facts, () => NO_FACT);
    for (const kind of ['questions', 'options', 'flags', 'actions'] as const)
      yield* strangers(variant[kind], ids[kind], `${path}.${kind}`);
  }
}

/** The same for the words of the plan. */
export function* planVariantProblems(
  variants: readonly PlanTextVariant[],
  guide: Guide,
  ids: GuideIds,
  at: string,
): Generator<Problem> {
  for (const [index, variant] of variants.entries()) {
    const path = `${at}[${index}]`;
    yield* conditionProblems([variant, path], ids.facts, () => NO_FACT);
    for (const kind of ['causes', 'cautions', 'choices', 'rows', 'remedies', 'checkIns'] as const)
      yield* strangers(variant[kind], ids[kind], `${path}.${kind}`);
    for (const { id, sides } of guide.choices)
      yield* strangers(
        own(variant.choices, id)?.sides,
        new Set(sides.map((side) => side.id)),
        `${path}.choices.${id}.sides`,
      );
    for (const { id, adjustedBy } of guide.remedies) {
      const written = own(variant.remedies, id);
      yield* strangers(written?.adjust, new Set(adjustedBy), `${path}.remedies.${id}.adjust`);
      yield* strangeDoses(written?.doseIn, ids.regions, `${path}.remedies.${id}`);
    }
  }
}

/** Words for what the guide does not have. */
export function* strangers(
  words: object | undefined,
  wanted: ReadonlySet<Id>,
  at: string,
): Generator<Problem> {
  for (const id of Object.keys(words ?? {}))
    if (!wanted.has(id))
      yield {
        path: inside(at, id),
        message: `Nothing in the guide is called ${shown(id)} here. Correct the spelling or remove the text.`,
      };
}

/** Doses for countries that the guide does not know. */
export function* strangeDoses(
  doseIn: object | undefined,
  regions: ReadonlySet<Id>,
  at: string,
): Generator<Problem> {
  for (const region of Object.keys(doseIn ?? {}))
    if (!regions.has(region))
      yield {
        path: `${at}.doseIn.${region}`,
        message: `${shown(region)} is not a region of this guide. Correct it or remove this dose.`,
      };
}
