import { factsOf } from '../../guide/answer.js';
import { emergencySigns } from '../../guide/flags.js';
import type { Condition, Guide, Id, Option, Question } from '../../guide/guide.js';
import { PHASES } from '../../guide/guide.js';

const open = ({ when, whenAny, unless }: Condition): boolean =>
  [when, whenAny, unless].every((list) => !list?.length);

const deep = (options: readonly Option[]): readonly Option[] =>
  options.flatMap((option) => [option, ...deep(option.options ?? [])]);

/** The facts that everyone could tick in a list before a question, in the same part of the same visit. */
function tickedBefore({ questions }: Guide, question: Question): ReadonlySet<Id> {
  const again = question.phase === 'checking-in';
  const place = ({ phase }: Question): number => PHASES.indexOf(phase);
  const before = questions.filter(
    (other, index) =>
      (other.phase === 'checking-in') === again &&
      (place(other) < place(question) ||
        (place(other) === place(question) && index < questions.indexOf(question))),
  );
  const lists = before.filter((other) => other.kind === 'list' && open(other));
  return new Set(lists.flatMap(({ options }) => options.filter(open).flatMap(factsOf)));
}

/**
 * The signs of an emergency that a question is the first to ask everyone about. One that everyone could tick
 * before and that is heard of again, such as a place to point at, is a second net and does no harm.
 */
export function newSigns(guide: Guide, question: Question): readonly Id[] {
  const known = tickedBefore(guide, question);
  const facts = new Map(deep(question.options).map((option) => [option.id, factsOf(option)]));
  return emergencySigns(guide, question.options).filter(
    (sign) => !facts.get(sign)?.every((fact) => known.has(fact)),
  );
}
