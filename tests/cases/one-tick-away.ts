import { AnswerSheet } from '../../src/element/answer-sheet.js';
import { allOf, offered, unsureOf } from '../../src/guide/answer.js';
import type { Facts } from '../../src/guide/condition.js';
import { NONE, NOT_SURE, type Answer, type Id, type Question } from '../../src/guide/guide.js';

/**
 * Every answer that a visitor can make of theirs with one tick on the screen; with a second one for a detail where
 * the first opens some, and with "none of these" where it leaves nothing. Found by ticking, not by the code under
 * test.
 */
export function oneTickAway(question: Question, given: Answer, facts: Facts): readonly (readonly Id[])[] {
  const ticksAfter = (...ids: readonly Id[]): readonly Id[] => {
    const sheet = new AnswerSheet();
    sheet.turnTo(question, given);
    for (const id of ids) sheet.tick(id, !sheet.ticks.has(id));
    const shown = new Set(onScreen(question, sheet.ticks, facts));
    const left = [...sheet.ticks].filter((id) => shown.has(id));
    return left.length === 0 && question.kind === 'list' ? [NONE] : left;
  };
  const ticked = new Set([given].flat());
  return onScreen(question, ticked, facts).flatMap((id) => {
    const under = detailsOf(question, id, facts);
    if (ticked.has(id) || under.length === 0) {
      const others = ticksAfter(id);
      const stillThere = question.options.every(
        (option) =>
          !others.includes(option.id) ||
          !option.options ||
          detailsOf(question, option.id, facts).some((detail) => others.includes(detail)),
      );
      return stillThere && others.length > 0 ? [others] : [];
    }
    return under.map((detail) => ticksAfter(id, detail));
  });
}

/** The boxes that can be seen: details only under an option that is ticked. */
function onScreen(question: Question, ticked: ReadonlySet<Id>, facts: Facts): readonly Id[] {
  const boxes = offered(allOf(question), facts).flatMap(({ id }) => [
    id,
    ...(ticked.has(id) ? detailsOf(question, id, facts) : []),
  ]);
  return [...boxes, ...(question.kind === 'list' ? [NONE] : []), NOT_SURE];
}

function detailsOf({ options }: Question, id: Id, facts: Facts): readonly Id[] {
  const under = options.find((option) => option.id === id)?.options;
  return under ? [...offered(under, facts).map((detail) => detail.id), unsureOf(id)] : [];
}
