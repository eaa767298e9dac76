import { NOT_SURE, type Answers } from '../guide.js';
import type { Situation } from '../walk.js';
import type { Invariant } from './invariant.js';
import { outcomeOf, type Subject } from './subject.js';

/**
 * What Back, changing an answer, moving the element and resuming leave behind is the same answers in another
 * order, answers to questions that are not asked any more, and a copy out of a storage.
 */
export const sameAnswersSameResult: Invariant = {
  number: 7,
  id: 'same-answers-same-result',
  says: 'Back, change, move, resume and a straight run with the same answers all give the same result.',
  check: (subject) => ({
    *visit({ situation, picks, wide, ...reading }) {
      if (!wide || picks.length > 1) return;
      const straight = outcomeOf(reading);
      for (const [how, detour] of detours(subject, situation)) {
        if (outcomeOf(subject.read(detour)) === straight) continue;
        yield { about: how, message: `The result is another one ${how}.`, visit: situation };
      }
    },
  }),
};

type Detour = readonly [how: string, situation: Situation];

function* detours({ guide }: Subject, situation: Situation): Generator<Detour> {
  const { answers } = situation;
  yield ['when the same is read again', situation];
  const kept = JSON.parse(JSON.stringify(situation)) as Situation;
  yield ['when the journey was kept and resumed', kept];
  const entries = Object.entries(answers);
  yield [
    'when the questions were answered in another order',
    { ...situation, answers: Object.fromEntries(entries.toReversed()) },
  ];
  const aside: Answers = Object.fromEntries(
    guide.questions.filter(({ id }) => !Object.hasOwn(answers, id)).map(({ id }) => [id, NOT_SURE]),
  );
  yield [
    'when answers are left from questions that are not asked any more',
    {
      ...situation,
      answers: { ...answers, 'no-question': NOT_SURE, ...(situation.checkingIn ? {} : aside) },
    },
  ];
}
