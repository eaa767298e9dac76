import { assess } from '../../guide/assess.js';
import { rank } from '../../guide/flags.js';
import type { Answer, Answers, Guide, Id, Level } from '../../guide/guide.js';
import type { MappedRoute } from '../../guide/route-map.js';
import { singleAnswers } from '../../guide/routes.js';
import { walk, type Situation } from '../../guide/walk.js';

export type Visit = Omit<Situation, 'answers'>;

/** How much there is to worry about in these answers: the height of the level, then the number of flags. */
export function worry(guide: Guide, visit: Visit, answers: Answers): number {
  const { flags } = walk(guide, { ...visit, answers });
  return flags.reduce((most, { level }) => Math.max(most, rank(level)), 0) * 1_000 + flags.length;
}

/**
 * The visitor with the least to worry about who takes this route. What one answer does is then told by giving
 * it in place of theirs.
 */
export function calmest(guide: Guide, visit: Visit, { questions, deciding, example }: MappedRoute): Answers {
  const byId = new Map(guide.questions.map((question) => [question.id, question]));
  const answers: Record<Id, Answer> = { ...example };
  let least = worry(guide, visit, answers);
  for (const id of questions) {
    if (least === 0) break;
    const question = byId.get(id);
    for (const answer of deciding.get(id) ?? (question ? singleAnswers(question) : [])) {
      const other = { ...answers, [id]: answer };
      const { asked } = walk(guide, { ...visit, answers: other });
      if (asked.map((each) => each.id).join() !== questions.join()) continue;
      const found = worry(guide, visit, other);
      if (found >= least) continue;
      answers[id] = answer;
      least = found;
    }
  }
  return answers;
}

/** What a visitor ends up with, once every question is answered. */
export interface Ending {
  readonly level: Level;
  readonly flags: readonly Id[];
  readonly plan: boolean;
  /** The side to begin with in each choice; several where the visitor picks. */
  readonly sides: Readonly<Record<Id, readonly Id[]>>;
}

export function endingOf(guide: Guide, visit: Visit, answers: Answers): Ending {
  const { level, flags, plan } = assess(guide, { ...visit, answers });
  return {
    level,
    flags: flags.map(({ id }) => id),
    plan: plan !== undefined,
    sides: Object.fromEntries((plan?.choices ?? []).map(({ id, active }) => [id, active])),
  };
}
