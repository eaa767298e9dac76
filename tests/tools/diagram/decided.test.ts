import { expect } from '@open-wc/testing';
import { factsSetBy } from '../../../src/guide/answer.js';
import { raisedFlags } from '../../../src/guide/flags.js';
import type { Guide, Id } from '../../../src/guide/guide.js';
import { singleAnswers } from '../../../src/guide/routes.js';
import { decisionsIn, type Decision } from '../../../src/tools/diagram/decided.js';
import { smallGuide } from '../../guide/small-guide.js';
import { upperBackDocument } from '../documents.js';

const guides: readonly (readonly [string, Guide])[] = [
  ['the built-in guide', upperBackDocument.guide],
  ['the small guide', smallGuide],
];

/** The fewest facts with which a decision is complete. */
const factsOf = ({ here, before, where, some }: Decision): ReadonlySet<Id> =>
  new Set([...here, ...before, ...where, ...some.flatMap(({ atLeast, of }) => of.slice(0, atLeast))]);

for (const [name, guide] of guides) {
  describe(`Where flags are decided, in ${name}`, () => {
    const decisions = decisionsIn(guide);

    it('is at every question, for a flag that one answer raises', () => {
      for (const question of guide.questions)
        for (const answer of singleAnswers(question)) {
          const facts = new Set(factsSetBy(question, answer).map(([fact]) => fact));
          for (const { id, level } of raisedFlags(guide, facts)) {
            const shown = decisions.get(question.id)?.filter(({ flag }) => flag === id) ?? [];
            expect(
              shown.map((decision) => decision.level),
              `${id} by ${String(answer)}`,
            ).to.include(level);
          }
        }
    });

    it('names facts that do raise the flag, to that level at least', () => {
      for (const [question, list] of decisions)
        for (const decision of list) {
          const raised = raisedFlags(guide, factsOf(decision)).find(({ id }) => id === decision.flag);
          expect(raised?.level, `${decision.flag} at ${question}`).to.equal(decision.level);
        }
    });

    it('is somewhere, for every flag and every level that it can rise to', () => {
      const shown = [...decisions.values()].flat();
      for (const { id, level, raised = [] } of guide.flags)
        for (const each of [level, ...raised.map((raise) => raise.level)])
          expect(
            shown.some((decision) => decision.flag === id && decision.level === each),
            `${id} ${each}`,
          ).to.be.true;
    });
  });
}
