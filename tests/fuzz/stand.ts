import { offered } from '../../src/guide/answer.js';
import type { Answer, Guide } from '../../src/guide/guide.js';
import { singleAnswers } from '../../src/guide/routes.js';
import { placeOf } from '../../src/machine/place.js';
import type { GuideCases } from '../cases/guide-cases.js';
import { wrongWith } from '../machine/safe-place.js';
import type { Talk } from '../machine/talk.js';

/** What is known of a stranger's guide: nothing but what holds for all. */
const STRANGER = { guide: { regions: {} }, redFlags: [], cautions: [] } as unknown as GuideCases;

/** What is wrong with where a conversation about anybody's guide stands. */
export const wrongAnywhere = (visit: Talk, cases: GuideCases = STRANGER): Generator<string> =>
  wrongWith(cases, visit);

/**
 * Answers whatever is asked, as the numbers say, until nothing more is.
 * @returns what is wrong with any of the places on the way, or with how long it is
 */
export function* walkThrough(
  guide: Guide,
  visit: Talk,
  numbers: readonly number[],
  cases?: GuideCases,
): Generator<string> {
  // A phase can be asked twice at most: on a first visit, and on coming back.
  const most = guide.questions.length * 2 + 2;
  for (let asked = 0; asked <= most; asked += 1) {
    yield* wrongAnywhere(visit, cases);
    const { question } = placeOf(visit.context());
    if (!question) return;
    const { walk } = placeOf(visit.context());
    // Some options are there for some visitors only.
    const options = offered(question.options, walk.facts);
    const all = singleAnswers(options.length > 0 ? { ...question, options } : question);
    const answer: Answer | undefined = all[(numbers[asked % numbers.length] ?? 0) % all.length];
    const before = JSON.stringify(visit.context().journey.answers);
    visit.answer(question.id, answer);
    if (
      placeOf(visit.context()).question?.id === question.id &&
      JSON.stringify(visit.context().journey.answers) === before
    )
      yield `"${question.id}" does not take ${JSON.stringify(answer)}, which it offers`;
  }
  yield 'the questions never end';
}
