import { isProblem, offered, readAnswer, unsureOf } from './answer.js';
import type { Facts } from './condition.js';
import { NONE, NOT_SURE, type Answer, type Id, type Option, type Question } from './guide.js';

/** An answer that is one tick away from the one that was given. */
export interface OtherAnswer {
  readonly answer: Answer;
  /** Whether something is ticked as well, no longer ticked, or picked in place of all that was. */
  readonly how: 'added' | 'taken' | 'instead';
  /** The option that is ticked or not: an id, or a reserved answer. */
  readonly option: Id;
  /** The detail under it, where one is. */
  readonly detail?: Id;
}

type Change = Omit<OtherAnswer, 'answer'>;

/**
 * Every answer to a question that one tick more, one tick less or another pick would make of the one given. An
 * option that opens details comes with each of them in turn, "not sure which" among them.
 * @param given an answer as `readAnswer` returns it
 * @param facts the facts that stood when it was asked: they decide what was offered
 */
export function otherAnswers(question: Question, given: Answer, facts: Facts): readonly OtherAnswer[] {
  const ticked = [given].flat();
  const found: OtherAnswer[] = [];
  const known = new Set([String(given)]);
  const add = (change: Change, ids: readonly Id[]): void => {
    const answer = readAnswer(question, ids, facts);
    if (isProblem(answer) || known.has(String(answer))) return;
    known.add(String(answer));
    found.push({ ...change, answer });
  };
  if (question.kind === 'one') {
    const boxes = offered(question.also ?? [], facts).map(({ id }) => id);
    const beside = boxes.filter((id) => ticked.includes(id));
    for (const option of [...offered(question.options, facts).map(({ id }) => id), NOT_SURE])
      add({ how: 'instead', option }, [option, ...beside]);
    for (const [change, ids] of toggled(boxes, ticked)) add(change, ids);
    return found;
  }
  for (const option of offered(question.options, facts))
    for (const [change, ids] of around(option, ticked, facts)) add(change, orNone(ids));
  for (const [change, ids] of toggled([NOT_SURE], ticked)) add(change, orNone(ids));
  add({ how: 'instead', option: NONE }, [NONE]);
  return found;
}

/** The ticks of a list with an option more or less, or with a detail more or less under one that is ticked. */
function around(
  { id: option, options }: Option,
  ticked: readonly Id[],
  facts: Facts,
): readonly (readonly [Change, readonly Id[]])[] {
  const under = options && [...offered(options, facts).map(({ id }) => id), unsureOf(option)];
  if (!ticked.includes(option))
    return under
      ? under.map((detail) => [{ how: 'added', option, detail }, [...ticked, option, detail]])
      : [[{ how: 'added', option }, [...ticked, option]]];
  const details = toggled(under ?? [], ticked).map(
    ([{ how, option: detail }, ids]) => [{ how, option, detail }, ids] as const,
  );
  return [[{ how: 'taken', option }, leftAfter([option, ...(under ?? [])], ticked)], ...details];
}

const toggled = (ids: readonly Id[], ticked: readonly Id[]): readonly (readonly [Change, readonly Id[]])[] =>
  ids.map((option) =>
    ticked.includes(option)
      ? [{ how: 'taken', option }, leftAfter([option], ticked)]
      : [{ how: 'added', option }, [...ticked, option]],
  );

const leftAfter = (taken: readonly Id[], ticked: readonly Id[]): readonly Id[] =>
  ticked.filter((id) => !taken.includes(id));

/** A list from which the last tick goes is answered with "none of these". */
const orNone = (ids: readonly Id[]): readonly Id[] => (ids.length > 0 ? ids : [NONE]);
