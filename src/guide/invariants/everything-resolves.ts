import type { Guide, Id } from '../guide.js';
import { idsOf } from '../guide-ids.js';
import { brokenReferences } from '../guide-references.js';
import { wordProblems } from '../guide-words.js';
import type { Invariant } from './invariant.js';
import { Reached } from './reached.js';

/** The picks with which each side of each choice is the visitor's own. */
const everySide = ({ choices }: Guide): readonly Readonly<Record<Id, Id>>[] =>
  choices.flatMap(({ id, sides }) => sides.map((side) => ({ [id]: side.id })));

export const everythingResolves: Invariant = {
  number: 10,
  id: 'everything-resolves',
  says: 'Every id resolves, everything written is reachable, and every text exists in every complete language.',
  check: (subject) => {
    const { guide, texts, planTexts } = subject;
    const reached = new Reached(guide);
    return {
      visit(visit) {
        reached.add(visit);
        if (visit.wide && visit.assessment.plan)
          for (const picks of everySide(guide)) reached.add(subject.read(visit.situation, { picks }));
        return [];
      },
      *end() {
        const ids = idsOf(guide);
        for (const { path, message } of brokenReferences(guide, ids)) yield { about: path, message };
        for (const { path, message } of wordProblems({ guide, texts, planTexts }, ids))
          yield { about: path, message };
        for (const [kind, id] of reached.missing())
          yield {
            about: `${kind}-${id}`,
            message: `No visit reaches the ${kind} "${id}". Mend its condition, or remove it.`,
          };
      },
    };
  },
};
