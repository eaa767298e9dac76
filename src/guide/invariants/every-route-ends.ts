import { rank } from '../flags.js';
import type { Level } from '../guide.js';
import { questionsLeft } from '../routes.js';
import type { Situation } from '../walk.js';
import type { Invariant } from './invariant.js';
import type { Subject } from './subject.js';

export const everyRouteEnds: Invariant = {
  number: 4,
  id: 'every-route-ends',
  says: 'Every route ends, within a bound that is printed, in a disposition that names who, by when, and what to do if it gets worse.',
  check: (subject) => {
    const bounds = {
      first: questionBound(subject, {}),
      later: questionBound(subject, { checkingIn: true }),
      again: questionBound(subject, { rechecking: true }),
    };
    const nameless = new Map<Level, readonly string[]>();
    return {
      *visit({ situation, walk, assessment }) {
        const { level, plan } = assessment;
        const bound = bounds[kindOf(situation)];
        if (walk.next && !walk.stop)
          yield {
            about: walk.next.id,
            message: `Every question is answered, and still "${walk.next.id}" is asked.`,
            visit: situation,
          };
        if (walk.asked.length > bound)
          yield {
            about: 'bound',
            message: `${walk.asked.length} questions are asked where ${bound} were promised at most.`,
            visit: situation,
          };
        const toGetHelp = [...subject.guide.actions[level], ...walk.flags.flatMap(({ actions }) => actions)];
        if (toGetHelp.length === 0)
          yield {
            about: level,
            message: `The level "${level}" names nothing to do. Add to "actions.${level}".`,
            visit: situation,
          };
        for (const lack of nameless.get(level) ?? lacks(subject, level, nameless))
          yield { about: `${level}-${lack}`, message: lack, visit: situation };
        if (plan && plan.checkIns.length === 0)
          yield {
            about: 'check-ins',
            message: 'A plan has no date on which to look at it again. Add to "checkIns".',
            visit: situation,
          };
      },
    };
  },
};

/** A first visit, a later one, or one that looks at the warning signs again. */
export type VisitKind = 'first' | 'later' | 'again';

export const kindOf = ({ checkingIn, rechecking }: Situation): VisitKind =>
  checkingIn ? 'later' : rechecking ? 'again' : 'first';

/** The most questions that anyone is asked in a visit of this kind. */
export const questionBound = ({ guide }: Pick<Subject, 'guide'>, visit: Omit<Situation, 'answers'>): number =>
  questionsLeft(guide, { answers: {}, ...visit });

/** What a level does not say in some language. */
function lacks({ texts }: Subject, level: Level, known: Map<Level, readonly string[]>): readonly string[] {
  const found = Object.entries(texts).flatMap(([language, { levels, safetyNet }]) => {
    const words = levels[level];
    const empty = (['who', 'when', 'worse'] as const).filter((part) => !words[part].trim());
    return [
      ...empty.map((part) => `In "${language}" the level "${level}" does not say "${part}". Write it.`),
      ...(rank(level) < rank('emergency') && safetyNet.length === 0
        ? [`In "${language}" nothing says what to watch for. Write "safetyNet".`]
        : []),
    ];
  });
  known.set(level, found);
  return found;
}
