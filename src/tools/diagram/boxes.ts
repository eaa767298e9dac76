import type { Level } from '../../guide/guide.js';
import { levelNames } from '../level-names.js';
import { markup } from '../markup.js';
import { framed, paragraph, stack, TEXT, type Piece } from './piece.js';
import type { Cell, Line, Picture } from './picture.js';
import { levelFrame, levelSign } from './shapes.js';
import { textWidth } from './text-width.js';
import type { Run } from './wrap.js';

/** Between any two boxes. */
export const GAP = 12;
/** The whole width, and that of a question's box. */
export const TOTAL = 1780;
export const QUESTION = 230;
const LEAST = 190;

/**
 * The widths of boxes beside each other: each as wide as its text asks for, so that all are about as high,
 * none narrower than can be read and none wider than its longest line.
 */
export function shares(texts: readonly (readonly string[])[], room: number): readonly number[] {
  const lines = texts.map((list) => list.map((text) => textWidth(text, TEXT) + 40));
  const most = lines.map((list) => Math.max(LEAST, ...list));
  const area = lines.map((list) => list.reduce((sum, width) => sum + width, 40));
  const all = area.reduce((sum, each) => sum + each, 0);
  const spare = room - GAP * (texts.length - 1) - LEAST * texts.length;
  return area.map((each, index) => Math.min(most[index] ?? LEAST, LEAST + (spare * each) / all));
}

/** A sign with the name of its level in capitals. */
export function levelTitle(level: Level, width: number, size = TEXT): Piece {
  const name = paragraph([{ text: levelNames[level].toUpperCase(), look: 'bold' }], width - 24, size);
  return {
    width,
    height: Math.max(20, name.height),
    draw: (x, y) => markup`${levelSign(level, x, y)}${name.draw(x + 24, y)}`,
  };
}

/** One box: what sends someone to a level. */
export function cellPiece({ level, lines }: Cell, width: number, { words }: Picture): Piece {
  const inner = width - 20;
  const list = lines.map((line) =>
    titled(linePiece(line, inner), line.flag && words.of(words.texts.flags, line.flag)),
  );
  return framed(stack([levelTitle(level, inner), ...list], 4), { frame: levelFrame(level) });
}

function linePiece({ text, flag }: Line, width: number): Piece {
  const runs: Run[] = [{ text: `${text} ` }, ...(flag ? [{ text: flag, look: 'id' as const }] : [])];
  const indent = 10;
  const piece = paragraph(runs, width - indent);
  return {
    width,
    height: piece.height,
    draw: (x, y) =>
      markup`<text x="${x}" y="${y + TEXT}" font-size="${TEXT}">•</text>${piece.draw(x + indent, y)}`,
  };
}

/** A piece with words that a viewer shows under the pointer. */
function titled(piece: Piece, title: string | undefined): Piece {
  if (!title) return piece;
  return { ...piece, draw: (x, y) => markup`<g><title>${title}</title>${piece.draw(x, y)}</g>` };
}
