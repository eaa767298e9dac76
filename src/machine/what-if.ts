import type { Ending } from '../guide/effect.js';
import { higher } from '../guide/flags.js';
import type { Answer, Id, Level, Question } from '../guide/guide.js';
import { whatIf, type WhatIf } from '../guide/what-if.js';
import { gotBetter, placeOf, withAnswer, type Standing } from './place.js';

/**
 * Which answers would change the result of a conversation. Each is tried out as a visitor would do it, by going
 * back to the question and answering it anew, so that what follows from it in a check-in follows here as well.
 * @returns bit by bit, as {@link whatIf}
 */
export function* whatIfAt(standing: Standing): Generator<undefined, readonly WhatIf[]> {
  const { guide, region } = standing;
  const { walk, question } = placeOf(standing);
  if (question) return [];
  const places = new Map<Id, Standing>();
  const backAt = (id: Id): Standing => {
    const there = places.get(id) ?? { ...standing, at: id };
    places.set(id, there);
    return there;
  };
  return yield* whatIf({
    guide,
    region,
    walk,
    now: endingOf(standing),
    with: (asked: Question, answer: Answer) => {
      const journey = withAnswer(backAt(asked.id), asked.id, answer);
      const said = journey.answers[asked.id];
      if (String(said) !== String(answer)) return undefined;
      return endingOf({ ...standing, journey, at: undefined });
    },
  });
}

const endingOf = (standing: Standing): Ending => {
  const place = placeOf(standing);
  return {
    asksMore: place.question !== undefined,
    flagged: place.walk.flags.reduce<Level>((level, flag) => higher(level, flag.level), 'selfcare'),
    get better() {
      return gotBetter(standing);
    },
    get assessment() {
      return place.assessment;
    },
  };
};
