import { singleAnswers } from '../routes.js';
import { holds } from '../condition.js';
import type { Preferences } from '../plan.js';
import { NONE, type Answers, type Guide } from '../guide.js';
import type { Situation } from '../walk.js';
import type { Breach } from './breach.js';
import type { Invariant } from './invariant.js';
import { everySide, type Reading, type Subject } from './subject.js';

export const withheldStaysAway: Invariant = {
  number: 3,
  id: 'withheld-stays-away',
  says: 'A remedy withheld by a declared caution is never offered: not first, not in place of another, not after an answer is changed, a journey is resumed, or a check-in.',
  check: (subject) => {
    const later = checkInAnswers(subject.guide);
    const preferences = everyPreference(subject.guide);
    return {
      *visit({ situation, picks, wide, ...reading }) {
        yield* offered(subject, situation, reading, reading);
        if (!wide || picks.length > 1 || !reading.assessment.plan) return;
        for (const preference of preferences)
          yield* offered(subject, situation, reading, subject.read(situation, preference));
        if (situation.checkingIn) return;
        for (const answers of later) {
          const visit = { ...situation, checkingIn: true, answers: { ...situation.answers, ...answers } };
          yield* offered(subject, visit, reading, subject.read(visit));
        }
      },
    };
  },
};

/** Remedies offered although a caution speaks against them: now, or when the visitor was told so before. */
function* offered(
  { guide }: Subject,
  visit: Situation,
  before: Reading,
  { walk, assessment }: Reading,
): Generator<Breach> {
  const offers = assessment.plan?.offers ?? [];
  if (offers.length === 0) return;
  const standing = new Set(
    guide.cautions
      .filter((caution) => holds(caution, walk.facts) || holds(caution, before.walk.facts))
      .map(({ id }) => id),
  );
  for (const { remedy } of offers) {
    const by = guide.remedies.find(({ id }) => id === remedy)?.withheldBy?.find((id) => standing.has(id));
    if (by !== undefined)
      yield {
        about: remedy,
        message: `"${remedy}" is offered although the caution "${by}" withholds it. Ask about it on every visit, and let nothing but its own answer take it back.`,
        visit,
      };
  }
}

const everyPreference = (guide: Guide): readonly Preferences[] => [
  ...everySide(guide).map((picks) => ({ picks })),
  ...[...new Set(guide.remedies.map(({ family }) => family))].map((family) => ({ without: [family] })),
];

/** Every way to answer a check-in without a new sign, at most some hundred. */
function checkInAnswers({ questions }: Guide): readonly Answers[] {
  let all: Answers[] = [{}];
  for (const question of questions.filter(({ phase }) => phase === 'checking-in')) {
    const answers = question.kind === 'list' ? [[NONE]] : singleAnswers(question);
    all = all.flatMap((before) => answers.map((answer): Answers => ({ ...before, [question.id]: answer })));
    all = all.slice(0, MOST);
  }
  return all;
}

const MOST = 200;
