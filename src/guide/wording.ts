import { holds, type Facts } from './condition.js';
import type { PlanTexts, PlanTextVariant, Texts, TextVariant } from './guide.js';

type Variant = TextVariant & PlanTextVariant;

/** Texts as they read under a set of variants, by their positions. */
const read = new WeakMap<object, Map<string, Texts | PlanTexts>>();

/**
 * The words for someone: the texts, with each variant laid over them whose condition holds, first to last.
 * What a variant leaves out stays as it is, so nothing is ever without words.
 * @param facts the facts that stand for this visitor
 * @returns the same object for the same texts and variants, and the texts themselves where none holds
 */
export function wordsUnder<Words extends Texts | PlanTexts>(words: Words, facts: Facts): Words {
  const variants: readonly Variant[] = words.variants ?? [];
  const standing = variants.flatMap((variant, index) => (holds(variant, facts) ? [index] : []));
  if (standing.length === 0) return words;
  const known = read.get(words) ?? new Map<string, Texts | PlanTexts>();
  read.set(words, known);
  const key = standing.join();
  const found = known.get(key) ?? variants.filter((_, index) => standing.includes(index)).reduce(lay, words);
  known.set(key, found);
  return found as Words;
}

function lay(words: Texts | PlanTexts, variant: Variant): Texts | PlanTexts {
  const { when, whenAny, atLeast, unless, watchFor = [], notes = [], ...others } = variant;
  const laid = over(words, others) as Texts & PlanTexts;
  return {
    ...laid,
    // Read once more under the same facts, they stay as they are.
    variants: [],
    ...(watchFor.length > 0 && { safetyNet: [...watchFor, ...laid.safetyNet] }),
    ...(notes.length > 0 && { notes: [...(laid.notes ?? []), ...notes] }),
  };
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays words over words: tables key by key, texts and lists as a whole. */
function over(under: unknown, upper: unknown): unknown {
  if (!isTable(under) || !isTable(upper)) return upper;
  const laid = Object.entries(upper).filter(([, value]) => value !== undefined);
  return {
    ...under,
    ...Object.fromEntries(
      laid.map(([key, value]) => [key, over(Object.hasOwn(under, key) ? under[key] : undefined, value)]),
    ),
  };
}
