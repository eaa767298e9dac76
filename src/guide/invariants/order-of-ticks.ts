import type { Invariant } from './invariant.js';
import { outcomeOf } from './subject.js';

export const orderOfTicks: Invariant = {
  number: 8,
  id: 'order-of-ticks',
  says: 'The order in which a list is ticked does not matter.',
  check: (subject) => ({
    *visit({ situation, picks, ...reading }) {
      // Two ticks of one list, or a tick and what opens under it: anything else has no order to it.
      const [first, second] = picks;
      if (second && second.question !== first?.question) return;
      const turned = Object.entries(situation.answers).flatMap(([id, answer]) =>
        typeof answer !== 'string' && answer.length > 1 ? [[id, answer.toReversed()] as const] : [],
      );
      const [list] = turned;
      if (!list) return;
      const other = subject.read({
        ...situation,
        answers: { ...situation.answers, ...Object.fromEntries(turned) },
      });
      if (outcomeOf(other) === outcomeOf(reading)) return;
      yield {
        about: list[0],
        message: 'The result depends on the order in which the list was ticked.',
        visit: situation,
      };
    },
  }),
};
