import type { Edit } from '../../finding.js';
import { has } from '../paths.js';
import type { Rule } from '../rule.js';

export const withheldAndAdjusted: Rule = {
  id: 'withheld-and-adjusted',
  severity: 'warning',
  what: 'a caution that both leaves a remedy out and changes how it is used',
  why: 'Left out wins, so the words of care are never read. Whoever wrote them may count on them.',
  example: '`"withheldBy": ["x-fever"], "adjustedBy": ["x-fever"]`',
  fixable: true,
  *check({ document: { guide, planTexts } }) {
    for (const [index, { id, withheldBy = [], adjustedBy = [] }] of guide.remedies.entries())
      for (const [place, caution] of adjustedBy.entries()) {
        if (!withheldBy.includes(caution)) continue;
        const texts = Object.entries(planTexts).flatMap(([language, { remedies }]): Edit[] =>
          has(remedies[id]?.adjust, caution)
            ? [{ at: ['planTexts', language, 'remedies', id, 'adjust', caution] }]
            : [],
        );
        yield {
          path: `guide.remedies[${index}].adjustedBy[${place}]`,
          message: `"${caution}" leaves "${id}" out and adjusts it. Take it out of one of the two lists.`,
          fix: {
            says: `Take "${caution}" out of adjustedBy, with its words. Nothing that a visitor sees changes.`,
            edits: [{ at: ['guide', 'remedies', index, 'adjustedBy', place] }, ...texts],
          },
        };
      }
  },
};
