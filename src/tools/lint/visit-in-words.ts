import { NONE, type Answer, type GuideDocument, type Id } from '../../guide/guide.js';
import type { Situation } from '../../guide/walk.js';

/** The answers of a visit by their ids, without those that say "none": short enough to stand in a message. */
export function visitInWords({ guide }: GuideDocument, { answers, region, checkingIn }: Situation): string {
  const said = guide.questions.flatMap(({ id }) => answerTo(id, answers[id]));
  const shown = said.slice(0, MOST);
  const more = said.length > shown.length ? [`${said.length - shown.length} more answers`] : [];
  return [
    ...(checkingIn ? ['a check-in'] : []),
    ...(region ? [`region ${region}`] : []),
    ...shown,
    ...more,
  ].join(', ');
}

const MOST = 12;

function answerTo(question: Id, answer: Answer = NONE): readonly string[] {
  const ids = [answer].flat().filter((id) => id !== NONE);
  return ids.length > 0 ? [`${question}: ${ids.join(' + ')}`] : [];
}
