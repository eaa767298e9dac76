import { idsOf } from '../../../guide/guide-ids.js';
import { has } from '../paths.js';
import type { Rule } from '../rule.js';

export const unsourced: Rule = {
  id: 'unsourced',
  severity: 'advice',
  what: 'flags, cautions, causes, rows, remedies, actions and check-ins without a source',
  why: 'Nobody can check what they rest on.',
  example: '`"cites": { "rf-fever": [] }`',
  *check({ document: { guide, provenance } }) {
    const ids = idsOf(guide);
    const all = [ids.flags, ids.cautions, ids.causes, ids.rows, ids.remedies, ids.actions, ids.checkIns];
    const without = all
      .flatMap((kind) => [...kind])
      .filter((id) => !provenance || !has(provenance.cites, id) || provenance.cites[id]?.length === 0);
    if (without.length > 0)
      yield {
        path: 'provenance',
        message: `${without.length} ids have no source: ${listed(without)}. Name one in provenance.cites, or have a clinician confirm them.`,
      };
  },
};

const MOST = 40;
const listed = (ids: readonly string[]): string =>
  ids.length > MOST ? `${ids.slice(0, MOST).join(', ')} and ${ids.length - MOST} more` : ids.join(', ');
