import { unsureOf } from '../../src/guide/answer.js';
import { assess, type Offer } from '../../src/guide/assess.js';
import type { Answer, Answers, Guide, Id } from '../../src/guide/guide.js';
import { singleAnswers } from '../../src/guide/routes.js';
import { walk } from '../../src/guide/walk.js';
import type { Adjustment, CautionRow } from './caution-rows.js';
import { meaning } from './expectations.js';
import type { GuideCases } from './guide-cases.js';
import { beside, COMFORTS, isLater, type Comfort } from './reassurances.js';

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
export const everOffered = (
  cases: GuideCases,
  says: Answers,
  alongside?: readonly Id[],
  region?: string,
): ReadonlySet<Id> => new Set(offers(cases, says, alongside, region));

/** The same, one offer after the other. */
function* offers(
  { guide, well, inTurn = false }: GuideCases,
  says: Answers,
  alongside: readonly Id[] = [],
  where?: string,
): Generator<Id> {
  // What is said already need not be varied.
  const varied = (id: Id): readonly Answer[] => (says[id] === undefined ? singly(guide, id) : [says[id]]);
  const checkingIn = 'trend' in says;
  const states = varied('now');
  for (const [at, cause] of varied('cause').entries())
    for (const [when, began] of varied('began').entries())
      for (const now of inTurn ? [states[(at + when) % states.length]!] : states)
        for (const [place, allPicks] of PICKS_IN) {
          const region = where ?? place;
          const answers = { ...well, began, now, ...says, cause: [cause, alongside].flat() };
          const situation = { answers, region, checkingIn };
          const walked = walk(guide, situation);
          for (const picks of allPicks)
            for (const { remedy } of assess(guide, situation, { picks }, walked).plan?.offers ?? [])
              yield remedy;
        }
}

/** What is offered all the same; empty when all is right. */
export function offeredDespite(cases: GuideCases, row: CautionRow): readonly Id[] {
  const { says, alongside, region, removes } = row;
  const offered = everOffered(cases, says, alongside, region);
  return removes.flatMap(meaning).filter((id) => offered.has(id));
}

/** Whether anything is offered all the same: found as soon as it is met. */
export function isOfferedDespite(
  cases: GuideCases,
  { says, alongside, region, removes }: CautionRow,
): boolean {
  const removed = new Set(removes.flatMap(meaning));
  for (const remedy of offers(cases, says, alongside, region)) if (removed.has(remedy)) return true;
  return false;
}

/** Someone with a caution, or for whom a remedy needs care, who says something that reassures as well. */
export interface Reassured<Row> {
  readonly row: Row;
  readonly comfort: Comfort;
}

/** Every row beside every answer that reassures and can be given with it, and that it does not name itself. */
export const reassured = <Row extends { readonly says: Answers; readonly liftedBy?: readonly Id[] }>(
  rows: readonly Row[],
): readonly Reassured<Row>[] =>
  rows.flatMap((row) =>
    COMFORTS.filter(({ says }) => !row.liftedBy?.includes(says))
      .filter((comfort) => !isLater(comfort) || !('trend' in row.says))
      .map((comfort) => ({ row, comfort })),
  );

/** Every remedy that is offered for some cause, with the beginnings in turn: a look that takes no time. */
function glimpse(
  { guide, well }: GuideCases,
  says: Answers,
  row: CautionRow,
  region?: string,
): ReadonlySet<Id> {
  const spells = says['began'] === undefined ? singly(guide, 'began') : [says['began']];
  const found = singly(guide, 'cause').flatMap((cause, turn) => {
    const began = spells[turn % spells.length]!;
    const answers = { ...well, began, ...says, cause: [cause, row.alongside ?? []].flat() };
    return PICKS_IN.flatMap(([place, allPicks]) => {
      const situation = { answers, region: row.region ?? region ?? place, checkingIn: 'trend' in says };
      const walked = walk(guide, situation);
      return allPicks.flatMap((picks) => assess(guide, situation, { picks }, walked).plan?.offers ?? []);
    });
  });
  return new Set(found.map(({ remedy }) => remedy));
}

/** What is offered despite a caution once something reassuring is said. */
export function liftedBy(cases: GuideCases, { row, comfort }: Reassured<CautionRow>): readonly Id[] {
  const offered = glimpse(cases, beside(row.says, comfort), row, comfort.region);
  return row.removes.flatMap(meaning).filter((id) => offered.has(id));
}

/** What can't be said, so that nothing offered would prove nothing: the question that is asked again. */
export function untellable(
  { guide, well, wellLater }: GuideCases,
  { says, region }: Pick<CautionRow, 'says' | 'region'>,
): readonly Id[] {
  const checkingIn = 'trend' in says;
  const answers = { ...(checkingIn ? wellLater : well), ...says };
  const { next, stop } = walk(guide, { answers, region, checkingIn });
  return next && !stop ? [next.id] : [];
}

/** What is offered despite a caution that may be true. */
export function offeredInDoubt(cases: GuideCases, row: CautionRow): readonly Id[] {
  const offered = glimpse(cases, row.says, row);
  return row.removes.flatMap(meaning).filter((id) => offered.has(id));
}

/** What somebody who is "not sure which" is still offered, though one of the answers would remove it. */
export function offeredUnsure(cases: GuideCases, group: Id): readonly Id[] {
  const removed = cases.cautions
    .filter(({ says }) => [says['health'] ?? []].flat()[0] === group)
    .flatMap(({ removes }) => removes.flatMap(meaning));
  const offered = everOffered(cases, { health: [group, unsureOf(group)] });
  return [...new Set(removed)].filter((id) => offered.has(id));
}

/** Every offer of a remedy to someone of whom a caution is true, whatever the cause. */
const offersOf = ({ guide, well }: GuideCases, { remedy }: Adjustment, says: Answers, region?: string) =>
  singly(guide, 'cause').flatMap((cause) =>
    PICKS_IN.flatMap(([place]) => {
      const answers = { ...well, cause, began: 'days-3', ...says };
      const situation = { answers, region: region ?? place, checkingIn: 'trend' in says };
      return (assess(guide, situation).plan?.offers ?? []).filter((offer) => offer.remedy === remedy);
    }),
  );

/** What is wrong: the remedy is not offered at all, or somewhere without the word of care. */
export function careless(cases: GuideCases, adjustment: Adjustment): readonly string[] {
  const { caution, says, remedy } = adjustment;
  const offers = offersOf(cases, adjustment, says);
  return offers.length > 0 ? without(offers, adjustment) : [`${remedy} is not offered with ${caution}`];
}

const without = (offers: readonly Offer[], { remedy, caution }: Adjustment): readonly string[] =>
  offers.every(({ adjustedBy }) => adjustedBy.includes(caution))
    ? []
    : [`${remedy} is offered without ${caution}`];

/** What is wrong once something reassuring is said: the remedy is offered without the word of care. */
export const carelessOnce = (cases: GuideCases, { row, comfort }: Reassured<Adjustment>): readonly string[] =>
  without(offersOf(cases, row, beside(row.says, comfort), comfort.region), row);

/** What is wrong where the caution may be true: the remedy is offered without the word of care. */
export const carelessInDoubt = (cases: GuideCases, row: Adjustment): readonly string[] =>
  without(offersOf(cases, row, row.says), row);
