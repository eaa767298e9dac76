import { markup } from '../markup.js';
import { GAP } from './boxes.js';
import { framed, paragraph, room, stack, type Piece } from './piece.js';
import { outcomesOf, timesOf } from './outcomes.js';
import type { Picture } from './picture.js';
import { arrow, boxFrame } from './shapes.js';

const STEP = 26;
const INDENT = 30;
const PADDING = 12;

/** The loop, and how far below its top the way back to the warning signs leaves it on the right. */
export interface Loop extends Piece {
  readonly exit: number;
}

/** The loop beside the plan: try, look again, and where better, the same and worse lead. */
export function checkInPiece(picture: Picture, width: number): Loop {
  const inner = width - 2 * PADDING;
  const { phases } = picture;
  const times = timesOf(picture);
  const steps = [
    box(
      [
        { text: 'Try one remedy. ', bold: true },
        { text: `Look again: ${times.join(' · ') || 'at any time'}` },
      ],
      inner,
    ),
    box(
      [
        { text: 'Check-in, in this order: ', bold: true },
        { text: phases['checking-in'].map(({ number, title }) => `${number} ${title}`).join('   ') },
        { text: ' Where these answers send someone stands below.' },
      ],
      inner,
    ),
  ];
  const ways = outcomes(picture, inner);
  const panel = framed(
    stack([
      paragraph([{ text: 'How it goes: the check-in', look: 'bold' }], inner, 16),
      room(0, 8),
      ...steps.map((piece, index) => (index === 0 ? withArrow(piece, inner) : stack([piece, room(0, STEP)]))),
      ways,
    ]),
    { padding: PADDING, frame: boxFrame('panel', 6) },
  );
  return { ...panel, exit: panel.height - PADDING - ways.height + ways.exit };
}

function box(texts: readonly { readonly text: string; readonly bold?: boolean }[], width: number): Piece {
  const runs = texts.map(({ text, bold }) => ({ text, ...(bold && { look: 'bold' as const }) }));
  return framed(paragraph(runs, width - 20), { frame: boxFrame('question', 6) });
}

const withArrow = (piece: Piece, width: number): Piece => ({
  ...piece,
  height: piece.height + STEP,
  draw: (x, y) =>
    markup`${piece.draw(x, y)}${arrow([
      [x + width / 2, y + piece.height],
      [x + width / 2, y + piece.height + STEP],
    ])}`,
});

/** The three ways on, under one another, each with an arrow from the line beside them. */
function outcomes(picture: Picture, width: number): Loop {
  const wide = width - INDENT - 20;
  const boxes = outcomesOf(picture).map(({ trend, name, answers, goes }) =>
    framed(
      stack(
        [
          paragraph([{ text: name, look: 'bold' }, { text: `: ${answers}` }], wide),
          paragraph([{ text: `→ ${goes}`, look: 'bold' }], wide),
        ],
        4,
      ),
      { frame: trend === 'better' ? boxFrame('end', 14) : boxFrame('question', 6) },
    ),
  );
  const list = stack(boxes, GAP);
  return {
    width,
    height: list.height,
    exit: list.height - (boxes.at(-1)?.height ?? 0) / 2,
    draw: (x, y) => {
      let top = y;
      const arrows = boxes.map(({ height }) => {
        const middle = top + height / 2;
        top += height + GAP;
        return arrow([
          [x + 8, y - STEP],
          [x + 8, middle],
          [x + INDENT, middle],
        ]);
      });
      return markup`${arrows}${list.draw(x + INDENT, y)}`;
    },
  };
}
