import type { Condition, PlanTextVariant, TextVariant } from '../../guide/guide.js';
import { line, type Card, type Pack, type Section } from './pack.js';

/** What reads differently for some visitors: when, where, and the words in full. */
export function variants(pack: Pack): Section {
  const { texts, plan } = pack.words;
  const all = [
    ...(texts.variants ?? []).map((variant) => ({ variant, part: 'up to a result' })),
    ...(plan.variants ?? []).map((variant) => ({ variant, part: 'in the plan' })),
  ];
  return {
    anchor: 'variants',
    title: 'Words for some visitors only',
    blocks: [
      line(
        all.length > 0
          ? 'They stand in the place of the words above, the later ones over the earlier. Whatever is not named here reads the same for everyone.'
          : 'There are none: everyone reads the same words.',
      ),
      ...all.map(({ variant, part }, index) => card(variant, part, index, pack)),
    ],
  };
}

function card(variant: TextVariant | PlanTextVariant, part: string, index: number, { say }: Pack): Card {
  const condition: Condition = variant;
  const places = textsIn(withoutCondition(variant));
  return {
    kind: 'card',
    anchor: `variant-${index + 1}`,
    title: [`${index + 1}. Words ${part}`],
    parts: [
      { name: 'When the visitor', blocks: [line(say.sentence(condition))] },
      {
        name: 'Reads',
        blocks: [
          {
            kind: 'table',
            caption: `Words ${part}, number ${index + 1}`,
            head: ['Where', 'Words'],
            rows: places.map(([at, text]) => ({ cells: [[line(at)], [line({ words: text })]] })),
          },
        ],
      },
    ],
  };
}

const withoutCondition = (variant: TextVariant | PlanTextVariant): object =>
  Object.fromEntries(
    Object.entries(variant).filter(([key]) => !['when', 'whenAny', 'atLeast', 'unless'].includes(key)),
  );

/** Every text in a value, with the keys that lead to it; the lines of a list are counted from 1. */
function textsIn(
  value: unknown,
  at: readonly string[] = [],
): readonly (readonly [at: string, text: string])[] {
  if (typeof value === 'string') return [[at.join(' · '), value]];
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...at, list ? `line ${Number(key) + 1}` : key]),
  );
}
