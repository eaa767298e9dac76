import { printable } from '../printable.js';

/** A place in a file, as editors count: both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** @param offset in UTF-16 units from the start */
export function placeIn(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** How much of a line is shown on either side of the place. */
const AROUND = 60;

/** The line of a place with a mark under it; of a very long line, the part around the place. */
export function lineShown(text: string, offset: number): string {
  const { line } = placeIn(text, offset);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  const from = Math.max(start, offset - AROUND);
  const to = Math.min(end, offset + AROUND);
  const before = `${from > start ? '…' : ''}${printable(text.slice(from, offset).replace(/\t/g, ' '))}`;
  const after = `${printable(text.slice(offset, to).replace(/[\t\r]/g, ' '))}${to < end ? '…' : ''}`;
  const number = String(line);
  return [
    `${number} | ${before}${after}`.trimEnd(),
    `${' '.repeat(number.length)} | ${' '.repeat(before.length)}^`,
  ].join('\n');
}
