import { STATES } from './cited.js';
import { line, type Pack, type Section } from './pack.js';

/** Every source, how far it was read, and what rests on it. */
export function sources({ sourcing }: Pack): Section {
  return {
    anchor: 'sources',
    title: 'Sources, and how far they were read',
    blocks: [
      line(
        `${Object.entries(STATES)
          .map(([state, text]) => `${state}: ${text}`)
          .join('; ')}.`,
      ),
      {
        kind: 'table',
        caption: `The sources (${sourcing.sources.length})`,
        head: ['Source', 'State', 'Stands behind'],
        rows: sourcing.sources.map(({ code, source, citedBy }) => ({
          anchor: `source-${code}`,
          cells: [
            [
              source
                ? line(
                    `${source.publisher}: `,
                    { words: source.title },
                    source.year ? `, ${source.year} ` : ' ',
                    { id: code },
                  )
                : line({ strong: 'Cited, and not in the list of sources ' }, { id: code }),
            ],
            [source?.state === 'read' ? line('read') : line({ strong: source?.state ?? 'missing' })],
            [citedBy.length > 0 ? line({ id: citedBy.join(', ') }) : line('nothing')],
          ],
        })),
      },
    ],
  };
}
