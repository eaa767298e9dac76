import { markup } from '../markup.js';
import { cellPiece, GAP, QUESTION, shares, TOTAL } from './boxes.js';
import { beside, framed, paragraph, stack, type Piece } from './piece.js';
import type { Asked, Picture } from './picture.js';
import { arrow, boxFrame, line } from './shapes.js';

/** Room above the boxes for the line that leads to them. */
const RAIL = 18;
const RAIL_AT = 8;

/** A question with the boxes that its answers lead to. */
function questionPiece(asked: Asked, picture: Picture): Piece {
  const box = questionBox(asked);
  const widths = shares(
    asked.cells.map(({ lines }) => lines.map(({ text, flag = '' }) => `${text} ${flag}`)),
    TOTAL - QUESTION - GAP,
  );
  const cells = asked.cells.map((cell, index) => cellPiece(cell, widths[index] ?? 0, picture));
  return {
    width: TOTAL,
    height: Math.max(box.height, ...cells.map(({ height }) => height + RAIL)),
    draw: (x, y) => {
      const left = x + QUESTION + GAP;
      return markup`<g>${box.draw(x, y)}${rail(widths, left, y)}${beside(cells, GAP).draw(left, y + RAIL)}</g>`;
    },
  };
}

function rail(widths: readonly number[], x: number, y: number) {
  const top = y + RAIL_AT;
  let left = x;
  const middles = widths.map((width) => {
    const middle = left + width / 2;
    left += width + GAP;
    return middle;
  });
  const last = middles.at(-1);
  if (last === undefined) return undefined;
  return [
    line([
      [x - GAP, top],
      [last, top],
    ]),
    ...middles.map((middle) =>
      arrow([
        [middle, top],
        [middle, y + RAIL],
      ]),
    ),
  ];
}

function questionBox({ number, title, kind, asked, id }: Asked): Piece {
  const width = QUESTION - 20;
  const how = kind === 'one' ? 'one answer' : 'any number of answers';
  return framed(
    stack(
      [
        paragraph([{ text: `${number}  ${title}`, look: 'bold' }], width, 15),
        ...(asked ? [paragraph(asked, width)] : []),
        paragraph([{ text: `${how} · ${id}`, look: 'id' }], width),
      ],
      4,
    ),
    { frame: boxFrame('question', 6) },
  );
}

/** Questions under one another, with arrows between them. */
export function questionsPiece(list: readonly Asked[], picture: Picture): Piece {
  const pieces = list.map((asked) => ({ piece: questionPiece(asked, picture), box: questionBox(asked) }));
  const down = QUESTION / 2;
  return stack(
    pieces.map(({ piece, box }, index) => {
      if (index === pieces.length - 1) return piece;
      return {
        ...piece,
        draw: (x, y) =>
          markup`${piece.draw(x, y)}${arrow([
            [x + down, y + box.height],
            [x + down, y + piece.height + GAP],
          ])}`,
      };
    }),
    GAP,
  );
}
