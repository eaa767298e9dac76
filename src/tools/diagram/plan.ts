import type { Remedy } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { GAP } from './boxes.js';
import { beside, framed, paragraph, stack, TEXT, type Piece } from './piece.js';
import { SHORT } from './decision-words.js';
import type { Picture } from './picture.js';
import { boxFrame } from './shapes.js';

/** What a plan can hold: what may have set it off, and every remedy, in columns. */
export function planPiece(picture: Picture, width: number): Piece {
  const inner = width - 24;
  const { guide } = picture.document;
  const remedies = guide.remedies.map((remedy) => (wide: number) => remedyPiece(remedy, wide, picture));
  const causes = guide.causes.map(({ id, fits, overlay, ...condition }) => (wide: number) => {
    const name = own(picture.words.plan.causes, id)?.name ?? id;
    const when = picture.say.short(condition);
    return paragraph(
      [
        { text: name, look: 'bold' },
        { text: `${overlay ? ' (stands beside another)' : ''}: ${when || 'always'} ` },
        { text: id, look: 'id' },
      ],
      wide,
    );
  });
  return framed(
    stack(
      [
        heading(
          'What may have set it off',
          'The first that fits leads. Each brings the remedies that fit it.',
          inner,
        ),
        inColumns(causes, 2, inner),
        heading(
          'What a plan can hold',
          'Offered where it fits, and never under a caution that withholds it. The numbers count cautions; the sign-off pack names them.',
          inner,
        ),
        inColumns(remedies, 3, inner),
      ],
      10,
    ),
    { padding: 12, frame: boxFrame('panel', 6) },
  );
}

const heading = (title: string, text: string, width: number): Piece =>
  stack([paragraph([{ text: title, look: 'bold' }], width, 16), paragraph(text, width)], 3);

function remedyPiece(
  { id, evidence, withheldBy, adjustedBy, ...condition }: Remedy,
  wide: number,
  picture: Picture,
): Piece {
  const { words, say } = picture;
  const only = say.short(condition, { most: SHORT });
  const cautions = [
    ...(withheldBy?.length ? [`${withheldBy.length} withhold it`] : []),
    ...(adjustedBy?.length ? [`${adjustedBy.length} change it`] : []),
  ];
  return paragraph(
    [
      { text: own(words.plan.remedies, id)?.name ?? id, look: 'bold' },
      { text: ` – ${[words.of(words.plan.evidence, evidence), ...cautions].join(', ')}` },
      { text: `${only && `; for ${only}`} ` },
      { text: id, look: 'id' },
    ],
    wide,
  );
}

/** A list in columns of about the same height, read downwards. */
function inColumns(list: readonly ((width: number) => Piece)[], count: number, width: number): Piece {
  const wide = (width - GAP * (count - 1)) / count;
  const pieces = list.map((piece) => piece(wide));
  const whole = pieces.reduce((sum, { height }) => sum + height + TEXT / 2, 0);
  const columns: Piece[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    if (used > 0 && used + piece.height / 2 > whole / count && columns.length < count) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(piece);
    used += piece.height + TEXT / 2;
  }
  return beside(
    columns.map((column) => ({ ...stack(column, TEXT / 2), width: wide })),
    GAP,
  );
}
