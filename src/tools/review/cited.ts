import type { Id, Source } from '../../guide/guide.js';
import { inARow, line, type Block, type Line, type Pack } from './pack.js';

/** How far a source was read, in words. */
export const STATES: Readonly<Record<Source['state'], string>> = {
  read: 'read on the publisher’s own page',
  copy: 'read as a copy or a press report',
  abstract: 'only an abstract or excerpt read',
  unopened: 'known, not opened',
};

/** A source in one line: publisher, title, year and state. */
const sourceLine = (source: Source): Line => [
  `${source.publisher}: `,
  { words: source.title },
  `${source.year ? `, ${source.year}` : ''} – `,
  source.state === 'read' ? source.state : { strong: source.state },
];

/** What stands behind an id. */
export function sourcesOf(id: Id, { sourcing }: Pack): readonly Block[] {
  const cited = sourcing.of(id);
  if (cited.length === 0) return [line({ strong: 'No source.' })];
  return [
    inARow(
      cited.map(({ code, source }) =>
        source
          ? [...sourceLine(source), ' ', { id: code, to: `source-${code}` }]
          : [{ strong: 'Not in the list of sources: ' }, { id: code }],
      ),
    ),
  ];
}
