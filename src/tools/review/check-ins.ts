import { own } from '../../guide/region.js';
import { sourcesOf } from './cited.js';
import { line, type Pack, type Section } from './pack.js';

/** When visitors are asked to look again, and what they are told then. */
export function checkIns(pack: Pack): Section {
  return {
    anchor: 'check-ins',
    title: 'Check-ins',
    blocks: [
      line(
        'A check-in begins with the warning signs. “Better” ends it, “the same” leads to the next remedy, and “worse” asks the warning signs of the first visit again.',
      ),
      {
        kind: 'table',
        caption: 'Check-ins, counted from the beginning of home care',
        head: ['After', 'The visitor reads', 'Sources', 'Your verdict'],
        rows: pack.guide.checkIns.map(({ id, hours }) => {
          const text = own(pack.words.plan.checkIns, id);
          return {
            anchor: `check-in-${id}`,
            cells: [
              [line(hours % 24 === 0 ? `${hours / 24} days ` : `${hours} hours `, { id })],
              [line({ words: text?.title ?? id }), line({ words: text?.text ?? '' })],
              sourcesOf(id, pack),
              [{ kind: 'verdict' as const }],
            ],
          };
        }),
      },
    ],
  };
}
