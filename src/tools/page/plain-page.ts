import { printable } from '../printable.js';
import type { Paint } from '../terminal.js';
import type { Block, Item } from './page.js';

/** What a line of plain text holds at most, in characters; longer ones are hard to read. */
const WIDTH = 100;

/** A page as plain text, with colours where they are wanted. */
export function plainPage(blocks: readonly Block[], paint: Paint): string {
  return `${blocks.map((block) => plain(block, paint)).join('\n\n')}\n`;
}

function plain(block: Block, paint: Paint): string {
  if ('heading' in block) {
    const words = printable(block.heading);
    return paint('bold', block.depth === 2 ? words.toUpperCase() : words);
  }
  if ('text' in block) return wrapped(block.text, '', '');
  return items(block.list, '  ', block.numbered ?? false).join('\n');
}

function items(list: readonly Item[], indent: string, numbered: boolean): readonly string[] {
  const widest = String(list.length).length;
  return list.flatMap(({ text, under = [] }, index) => {
    const sign = numbered ? `${String(index + 1).padStart(widest)}. ` : '- ';
    const inner = indent + ' '.repeat(sign.length);
    return [wrapped(text, indent + sign, inner), ...items(under, inner, false)];
  });
}

/** @param first stands before the first line, `rest` before every other */
function wrapped(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of printable(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
