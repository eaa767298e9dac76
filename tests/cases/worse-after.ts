import { assess } from '../../src/guide/assess.js';
import type { Id } from '../../src/guide/guide.js';
import type { GuideCases } from './guide-cases.js';

/** Evidence.md §5b, R7 and R8: what is made of heat and of cold made it worse, so neither is offered next. */
const WAITS: Readonly<Record<Id, readonly Id[]>> = {
  'alternate-heat-cold': ['heat', 'warm-shower', 'cold', 'cool-shower'],
  heat: ['warm-shower', 'alternate-heat-cold'],
  cold: ['cool-shower', 'alternate-heat-cold'],
};

/** What is offered next although something that it is part of made the pain worse. */
export const offeredAgain = ({ guide, well }: GuideCases): readonly string[] =>
  Object.entries(WAITS).flatMap(([remedy, waits]) => {
    const sides = guide.choices.find(({ id }) => id === 'heat-or-cold')?.sides ?? [];
    const offers = sides.flatMap(({ id }) => {
      const preferences = { picks: { 'heat-or-cold': id }, tried: [{ remedy, outcome: 'worse' as const }] };
      return assess(guide, { answers: well }, preferences).plan?.offers ?? [];
    });
    const offered = new Set(offers.map((offer) => offer.remedy));
    return [remedy, ...waits].filter((id) => offered.has(id)).map((id) => `${id} after ${remedy}`);
  });
