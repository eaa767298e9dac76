import { unsureOf } from '../../src/guide/answer.js';
import { assess, type Offer } from '../../src/guide/assess.js';
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

/** Every remedy that is offered for some cause, with the beginnings in turn: a look that takes no time. */
function glimpse({ guide, well }: GuideCases, { says, alongside = [], region }: CautionRow): ReadonlySet<Id> {
  const spells = says['began'] === undefined ? singly(guide, 'began') : [says['began']];
  const found = singly(guide, 'cause').flatMap((cause, turn) => {
    const began = spells[turn % spells.length]!;
    const answers = { ...well, began, ...says, cause: [cause, alongside].flat() };
    return PICKS_IN.flatMap(([place, allPicks]) => {
      const situation = { answers, region: region ?? place, checkingIn: 'trend' in says };
      const walked = walk(guide, situation);
      return allPicks.flatMap((picks) => assess(guide, situation, { picks }, walked).plan?.offers ?? []);
    });
  });
  return new Set(found.map(({ remedy }) => remedy));
}

/** What is offered all the same, at a glance: for rows that are many, such as those in doubt and those reassured. */
export function seenDespite(cases: GuideCases, row: CautionRow): readonly Id[] {
  const offered = glimpse(cases, row);
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

/** What somebody who is "not sure which" is still offered, though one of the answers would remove it. */
export function offeredUnsure(cases: GuideCases, group: Id): readonly Id[] {
  const removed = cases.cautions
    .filter(({ says }) => [says['health'] ?? []].flat()[0] === group)
    .flatMap(({ removes }) => removes.flatMap(meaning));
  const offered = everOffered(cases, { health: [group, unsureOf(group)] });
  return [...new Set(removed)].filter((id) => offered.has(id));
}

/** Every offer of a remedy to someone of whom a caution is true, whatever the cause. */
const offersOf = ({ guide, well }: GuideCases, { remedy, says, region }: Adjustment): readonly Offer[] =>
  singly(guide, 'cause').flatMap((cause) =>
    PICKS_IN.flatMap(([place]) => {
      const answers = { ...well, cause, began: 'days-3', ...says };
      const situation = { answers, region: region ?? place, checkingIn: 'trend' in says };
      return (assess(guide, situation).plan?.offers ?? []).filter((offer) => offer.remedy === remedy);
    }),
  );

/** What is wrong: the remedy is not offered at all, or somewhere without the word of care. */
export function careless(cases: GuideCases, row: Adjustment): readonly string[] {
  const offers = offersOf(cases, row);
  return offers.length > 0 ? without(offers, row) : [`${row.remedy} is not offered with ${row.caution}`];
}

/** The same, where the remedy need not be offered: to somebody in doubt, or reassured. */
export const carelessIfOffered = (cases: GuideCases, row: Adjustment): readonly string[] =>
  without(offersOf(cases, row), row);

const without = (offers: readonly Offer[], { remedy, caution }: Adjustment): readonly string[] =>
  offers.every(({ adjustedBy }) => adjustedBy.includes(caution))
    ? []
    : [`${remedy} is offered without ${caution}`];
