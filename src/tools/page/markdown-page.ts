import { printable } from '../printable.js';
import type { Block, Item } from './page.js';

/** A page as Markdown, in which the words of a guide stay words. */
export const markdownPage = (blocks: readonly Block[]): string => `${blocks.map(markdown).join('\n\n')}\n`;

function markdown(block: Block): string {
  if ('heading' in block) return `${'#'.repeat(block.depth)} ${escaped(block.heading)}`;
  if ('text' in block) return escaped(block.text);
  return items(block.list, '', block.numbered ?? false).join('\n');
}

function items(list: readonly Item[], indent: string, numbered: boolean): readonly string[] {
  return list.flatMap(({ text, under = [] }, index) => {
    const sign = numbered ? `${index + 1}. ` : '- ';
    return [`${indent}${sign}${escaped(text)}`, ...items(under, indent + ' '.repeat(sign.length), false)];
  });
}

const escaped = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
