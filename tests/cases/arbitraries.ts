import fc from 'fast-check';
import {
  NONE,
  NOT_SURE,
  type Answer,
  type Answers,
  type Guide,
  type Id,
  type Question,
} from '../../src/guide/guide.js';
import { unsureOf } from '../../src/guide/answer.js';

/** Any answer that a question takes where every option is offered, with a few ticks at most. */
function answerTo(question: Question): fc.Arbitrary<Answer> {
  const { options, also = [], kind } = question;
  if (kind === 'one')
    return fc
      .tuple(fc.constantFrom(...options.map(({ id }) => id), NOT_SURE), fc.subarray(also.map(({ id }) => id)))
      .map(([pick, beside]) => (beside.length > 0 ? [pick, ...beside] : pick));
  const ticks = options.map((option) => {
    if (!option.options) return fc.constant([option.id]);
    const details = [...option.options.map(({ id }) => id), unsureOf(option.id)];
    return fc.subarray(details, { minLength: 1, maxLength: 3 }).map((picked): Id[] => [option.id, ...picked]);
  });
  const some = fc
    .shuffledSubarray(ticks, { minLength: 1, maxLength: Math.min(3, ticks.length) })
    .chain((picked) => fc.tuple(...picked))
    .map((picked) => picked.flat());
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant([NONE]) },
    { weight: 4, arbitrary: some },
    { weight: 1, arbitrary: fc.constant([NOT_SURE]) },
  );
}

/**
 * Answers to every question of a guide. None has ticks that only some visitors are offered, unless
 * another tick stands beside them.
 */
export function answersTo(guide: Guide): fc.Arbitrary<Answers> {
  const always = guide.questions.map((question) => ({
    ...question,
    options: question.options.filter(({ when, whenAny, unless }) => !when && !whenAny && !unless),
  }));
  return fc.record(Object.fromEntries(always.map((question) => [question.id, answerTo(question)])));
}
