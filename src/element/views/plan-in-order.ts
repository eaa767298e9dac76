import type { Offer, Plan } from '../../guide/assess.js';
import type { Guide } from '../../guide/guide.js';

/** A plan as it is read: every offer stands in it once. */
export interface PlanInOrder {
  /** Once something has been tried and did not help, the best of what has not been is the next thing to do. */
  readonly next: Offer | undefined;
  /** For each choice, what is offered because of its sides in use. */
  readonly bySide: readonly (readonly Offer[])[];
  readonly helpers: readonly Offer[];
}

export function planInOrder(guide: Pick<Guide, 'choices'>, { choices, offers }: Plan): PlanInOrder {
  const tried = offers.some((offer) => offer.tried) && !offers[0]?.tried;
  const next = tried ? offers[0] : undefined;
  const rest = offers.filter((offer) => offer !== next);
  const bySide = choices.map(({ active }) => offersFor(guide, rest, active));
  return { next, bySide, helpers: rest.filter((offer) => !bySide.flat().includes(offer)) };
}

function offersFor(
  { choices }: Pick<Guide, 'choices'>,
  offers: readonly Offer[],
  active: readonly string[],
): readonly Offer[] {
  const own = choices
    .flatMap(({ sides }) => sides)
    .filter(({ id }) => active.includes(id))
    .flatMap(({ remedies, with: helpers = [] }) => (remedies.length > 0 ? remedies : helpers));
  return offers.filter(({ remedy }) => own.includes(remedy));
}
