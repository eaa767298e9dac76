import { trendIn } from '../answer.js';
import { holds } from '../condition.js';
import type { Guide, Question } from '../guide.js';
import type { Breach } from './breach.js';
import type { Invariant } from './invariant.js';
import type { PickedVisit } from './table.js';

export const worseAsksAgain: Invariant = {
  number: 6,
  id: 'worse-asks-again',
  says: '"Worse" never leads to self-care without asking the flags again.',
  check: ({ guide }) => ({
    *visit(visit) {
      if (visit.situation.checkingIn && saysWorse(visit)) yield* notAskedAgain(visit, guide);
    },
    *end() {
      const asks = guide.questions.filter(({ phase }) => phase === 'checking-in');
      const canSay = asks.some(({ options }) => options.some(({ trend }) => trend === 'worse'));
      if (guide.checkIns.length > 0 && !canSay)
        yield {
          about: 'checking-in',
          message:
            'Nobody can say that it got worse. Add a question of the phase "checking-in" with an option of the trend "worse".',
        };
    },
  }),
};

const saysWorse = ({ walk }: PickedVisit): boolean =>
  walk.asked.some((question) => trendIn(question, walk.answers[question.id]) === 'worse');

/** Questions about warning signs that are put aside because it got worse. */
function* notAskedAgain({ situation, walk, assessment }: PickedVisit, guide: Guide): Generator<Breach> {
  if (walk.stop) return;
  const asked = new Set(walk.asked);
  for (const question of guide.questions) {
    if (question.phase !== 'screening' || asked.has(question) || !askedOtherwise(question, walk, guide))
      continue;
    yield {
      about: question.id,
      message: `It got worse, and "${question.id}" is not asked again before "${assessment.level}". Take the answers of a check-in out of its condition.`,
      visit: situation,
    };
  }
}

/** Whether a question would be asked of someone with the same facts who is not checking in. */
function askedOtherwise(question: Question, { facts }: PickedVisit['walk'], guide: Guide): boolean {
  const ofCheckIn = new Set(
    guide.questions
      .filter(({ phase }) => phase === 'checking-in')
      .flatMap(({ options, unsure = [], none = [] }) => [
        ...options.flatMap(({ id, sets }) => sets ?? [id]),
        ...unsure,
        ...none,
      ]),
  );
  return holds(question, new Set([...facts.keys()].filter((fact) => !ofCheckIn.has(fact))));
}
