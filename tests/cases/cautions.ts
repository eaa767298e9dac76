import { unsureOf } from '../../src/guide/answer.js';
import { assess } from '../../src/guide/assess.js';
import type { Answer, Answers, Guide, Id } from '../../src/guide/guide.js';
import { singleAnswers } from '../../src/guide/routes.js';
import { walk } from '../../src/guide/walk.js';
import type { Adjustment, CautionRow } from './caution-rows.js';
import { meaning } from './expectations.js';
import type { GuideCases } from './guide-cases.js';

const side = (heatOrCold: Id, stretchOrRest: Id) => ({
  'heat-or-cold': heatOrCold,
  'stretch-or-rest': stretchOrRest,
});

/** In Australia the gel may be shown; in the United States the tablet and the rub stand in for it. */
const PICKS_IN: readonly (readonly [region: string, picks: readonly Readonly<Record<Id, Id>>[]])[] = [
  ['AU', [{}, side('heat', 'stretch'), side('cold', 'rest'), side('alternate', 'move')]],
  ['US', [{}, side('cold', 'stretch')]],
];

const singly = (guide: Guide, id: Id): readonly Answer[] =>
  singleAnswers(guide.questions.find((question) => question.id === id)!);

/**
 * Everything offered to someone who says this, whatever the cause, the beginning, the state and the picks. Any two of
 * cause, beginning and state meet, and where not all is asked in turn, any three.
 */
export const everOffered = (cases: GuideCases, says: Answers, alongside?: readonly Id[]): ReadonlySet<Id> =>
  new Set(offers(cases, says, alongside));

/** The same, one offer after the other. */
function* offers(
  { guide, well, inTurn = false }: GuideCases,
  says: Answers,
  alongside: readonly Id[] = [],
): Generator<Id> {
  // What is said already need not be varied.
  const varied = (id: Id): readonly Answer[] => (says[id] === undefined ? singly(guide, id) : [says[id]]);
  const checkingIn = 'trend' in says;
  const states = varied('now');
  for (const [at, cause] of varied('cause').entries())
    for (const [when, began] of varied('began').entries())
      for (const now of inTurn ? [states[(at + when) % states.length]!] : states)
        for (const [region, allPicks] of PICKS_IN) {
          const answers = { ...well, began, now, ...says, cause: [cause, alongside].flat() };
          const situation = { answers, region, checkingIn };
          const place = walk(guide, situation);
          for (const picks of allPicks)
            for (const { remedy } of assess(guide, situation, { picks }, place).plan?.offers ?? [])
              yield remedy;
        }
}

/** What is offered all the same; empty when all is right. */
export function offeredDespite(cases: GuideCases, row: CautionRow): readonly Id[] {
  const { says, alongside, removes } = row;
  const offered = everOffered(cases, says, alongside);
  return removes.flatMap(meaning).filter((id) => offered.has(id));
}

/** Whether anything is offered all the same: found as soon as it is met. */
export function isOfferedDespite(cases: GuideCases, { says, alongside, removes }: CautionRow): boolean {
  const removed = new Set(removes.flatMap(meaning));
  for (const remedy of offers(cases, says, alongside)) if (removed.has(remedy)) return true;
  return false;
}

/** What somebody who is "not sure which" is still offered, though one of the answers would remove it. */
export function offeredUnsure(cases: GuideCases, group: Id): readonly Id[] {
  const removed = cases.cautions
    .filter(({ says }) => [says['health'] ?? []].flat()[0] === group)
    .flatMap(({ removes }) => removes.flatMap(meaning));
  const offered = everOffered(cases, { health: [group, unsureOf(group)] });
  return [...new Set(removed)].filter((id) => offered.has(id));
}

/** What is wrong: the remedy is not offered at all, or somewhere without the word of care. */
export function careless({ guide, well }: GuideCases, adjustment: Adjustment): readonly string[] {
  const { caution, says, remedy } = adjustment;
  const offers = singly(guide, 'cause').flatMap((cause) =>
    PICKS_IN.flatMap(([region]) => {
      const answers = { ...well, cause, began: 'days-3', ...says };
      const plan = assess(guide, { answers, region }).plan;
      return plan?.offers.filter((offer) => offer.remedy === remedy) ?? [];
    }),
  );
  if (offers.length === 0) return [`${remedy} is not offered with ${caution}`];
  const all = offers.every(({ adjustedBy }) => adjustedBy.includes(caution));
  return all ? [] : [`${remedy} is offered without ${caution}`];
}
