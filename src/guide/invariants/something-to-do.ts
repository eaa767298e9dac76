import type { Situation } from '../walk.js';
import type { Breach } from './breach.js';
import type { Invariant } from './invariant.js';
import { ticksAmong, withPicks, type Pick } from './picks.js';
import type { Subject } from './subject.js';
import type { Table } from './table.js';

export const somethingToDo: Invariant = {
  number: 9,
  id: 'something-to-do',
  says: 'At least one thing to do is left in every plan, whatever the cautions.',
  check: (subject) => ({
    *visit({ situation, assessment }) {
      if (assessment.plan?.offers.length === 0) yield nothingLeft(situation);
    },
    *table(table) {
      yield* hoarders(subject, table);
    },
  }),
};

const nothingLeft = (visit: Situation): Breach => ({
  about: 'plan',
  message:
    'A plan has nothing in it. Let every cause fit a remedy that no caution of its visitors withholds, such as gentle walking.',
  visit,
});

/**
 * Whatever the cautions: visitors who tick everything that still leaves them a plan, from the top of the
 * guide and from its end, also after each answer that says what set the pain off and how it is now, for a
 * plan is made of those.
 */
function* hoarders(subject: Subject, { neutral, wide, stride }: Table): Generator<Breach> {
  if (!wide) return;
  const some = neutral.picks.filter(({ place }) => place % stride === 0);
  const ticks = ticksAmong(some);
  const starts = some.filter(({ question }) => ['identifying', 'choosing'].includes(question.phase));
  for (const order of [ticks, ticks.toReversed()])
    for (const start of [undefined, ...starts]) yield* hoard(subject, neutral.situation, start, order);
}

function* hoard(
  subject: Subject,
  situation: Situation,
  start: Pick | undefined,
  ticks: readonly Pick[],
): Generator<Breach> {
  const made: Pick[] = start ? [start] : [];
  const visitOf = (picks: readonly Pick[]): Situation => ({
    ...situation,
    answers: withPicks(situation.answers, picks),
  });
  if (!subject.read(visitOf(made)).assessment.plan) return;
  for (const tick of ticks) {
    const visit = visitOf([...made, tick]);
    const { plan } = subject.read(visit).assessment;
    if (!plan) continue;
    made.push(tick);
    if (plan.offers.length > 0) continue;
    yield nothingLeft(visit);
    return;
  }
}
