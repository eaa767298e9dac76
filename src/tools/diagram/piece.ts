import { markup, runsRightToLeft, type Markup } from '../markup.js';
import { wrap, type Run } from './wrap.js';

/** A part of the picture that knows its size and can be drawn anywhere. */
export interface Piece {
  readonly width: number;
  readonly height: number;
  draw(x: number, y: number): Markup;
}

export const TEXT = 14;
const LINE = 1.24;

/** A paragraph, wrapped to a width. */
export function paragraph(runs: readonly Run[] | string, width: number, size = TEXT): Piece {
  const list = typeof runs === 'string' ? [{ text: runs }] : runs;
  const lines = wrap(list, width, size);
  const step = size * LINE;
  const rtl = runsRightToLeft(list.map(({ text }) => text).join(''));
  return {
    width,
    height: lines.length * step,
    draw: (x, y) => {
      const start = rtl ? x + width : x;
      const spans = lines.map(
        (line, index) =>
          markup`<tspan x="${round(start)}" y="${round(y + index * step + size)}">${line.map(
            ({ text, look }) => (look ? markup`<tspan class="${look}">${text}</tspan>` : text),
          )}</tspan>`,
      );
      return rtl
        ? markup`<text font-size="${size}" direction="rtl">${spans}</text>`
        : markup`<text font-size="${size}">${spans}</text>`;
    },
  };
}

/** Pieces under one another. */
export function stack(pieces: readonly Piece[], gap = 0): Piece {
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0) + gap * Math.max(0, pieces.length - 1);
  return {
    width: Math.max(0, ...pieces.map(({ width }) => width)),
    height,
    draw: (x, y) => {
      let top = y;
      const drawn = pieces.map((piece) => {
        const here = piece.draw(x, top);
        top += piece.height + gap;
        return here;
      });
      return markup`${drawn}`;
    },
  };
}

/** Pieces beside one another, their tops level. */
export function beside(pieces: readonly Piece[], gap = 0): Piece {
  return {
    width: pieces.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, pieces.length - 1),
    height: Math.max(0, ...pieces.map(({ height }) => height)),
    draw: (x, y) => {
      let left = x;
      const drawn = pieces.map((piece) => {
        const here = piece.draw(left, y);
        left += piece.width + gap;
        return here;
      });
      return markup`${drawn}`;
    },
  };
}

/** A piece in a frame of its own. */
export function framed(
  inner: Piece,
  {
    padding = 10,
    frame,
  }: { padding?: number; frame: (x: number, y: number, w: number, h: number) => Markup },
): Piece {
  const width = inner.width + 2 * padding;
  const height = inner.height + 2 * padding;
  return {
    width,
    height,
    draw: (x, y) => markup`${frame(x, y, width, height)}${inner.draw(x + padding, y + padding)}`,
  };
}

/** Room that is left free. */
export const room = (width: number, height: number): Piece => ({ width, height, draw: () => markup`` });

export const round = (value: number): number => Math.round(value * 10) / 10;
