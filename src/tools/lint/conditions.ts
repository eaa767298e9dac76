import type { Condition, Guide, Id } from '../../guide/guide.js';

/** A condition of a guide, where it stands and what it belongs to. */
export interface Placed {
  readonly condition: Condition;
  readonly at: string;
  /** What it is, as a reader would say it: `The flag "rf-fever"`. */
  readonly name: string;
}

/** Every condition of a guide that says anything. */
export function* placedConditions(guide: Guide): Generator<Placed> {
  for (const [index, question] of guide.questions.entries()) {
    const at = `guide.questions[${index}]`;
    yield { condition: question, at, name: `The question "${question.id}"` };
    for (const [place, option] of question.options.entries()) {
      yield { condition: option, at: `${at}.options[${place}]`, name: `The option "${option.id}"` };
      yield* listed(option.options ?? [], `${at}.options[${place}].options`, 'option');
    }
  }
  for (const [index, flag] of guide.flags.entries()) {
    const at = `guide.flags[${index}]`;
    yield { condition: flag, at, name: `The flag "${flag.id}"` };
    for (const [place, raise] of (flag.raised ?? []).entries())
      yield { condition: raise, at: `${at}.raised[${place}]`, name: `The raise of "${flag.id}"` };
  }
  yield* listed(guide.cautions, 'guide.cautions', 'caution');
  yield* listed(guide.causes, 'guide.causes', 'cause');
  for (const [index, { sides, rows }] of guide.choices.entries()) {
    yield* listed(sides, `guide.choices[${index}].sides`, 'side');
    yield* listed(rows, `guide.choices[${index}].rows`, 'row');
  }
  yield* listed(guide.remedies, 'guide.remedies', 'remedy');
}

function* listed(
  list: readonly (Condition & { readonly id: Id })[],
  at: string,
  kind: string,
): Generator<Placed> {
  for (const [index, condition] of list.entries())
    yield { condition, at: `${at}[${index}]`, name: `The ${kind} "${condition.id}"` };
}
