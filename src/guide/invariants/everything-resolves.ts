import { idsOf } from '../guide-ids.js';
import { brokenReferences } from '../guide-references.js';
import { wordProblems } from '../guide-words.js';
import { witnessOf, type Goal } from '../witness.js';
import { everySide } from './subject.js';
import type { Invariant } from './invariant.js';
import { Reached, type Kind } from './reached.js';

/** What the visits of a run did not reach is searched for: some flags need more answers than two. */
const GOALS: Readonly<Record<Kind, Goal['kind']>> = {
  question: 'asked',
  option: 'offered',
  flag: 'flag',
  caution: 'caution',
  cause: 'cause',
  row: 'row',
  remedy: 'remedy',
  action: 'action',
};

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
        for (const [kind, id] of reached.missing()) {
          if (witnessOf(guide, { kind: GOALS[kind], id })) continue;
          yield {
            about: `${kind}-${id}`,
            message: `No visit reaches the ${kind} "${id}". Mend its condition, or remove it.`,
          };
        }
      },
    };
  },
};
