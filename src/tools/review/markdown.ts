import { printable } from '../markup.js';
import type { Block, Card, Item, Line, Section, Table } from './pack.js';

/** Sections as Markdown: the same pack, for a reviewer who answers in a text editor or a pull request. */
export const asMarkdown = (title: string, sections: readonly Section[]): string =>
  [`# ${plain(title)}`, ...sections.map(section)].join('\n\n') + '\n';

const section = ({ title, blocks }: Section): string =>
  [`## ${plain(title)}`, ...blocks.map(block)].filter((text) => text !== '').join('\n\n');

/** Text with nothing in it that Markdown or HTML would read as more than text. */
const plain = (text: string): string =>
  printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~#!]/g, (character) =>
      character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`,
    )
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );

const inline = (line: Line): string =>
  line
    .map((stretch) => {
      if (typeof stretch === 'string') return plain(stretch);
      if ('words' in stretch) return plain(stretch.words);
      if ('strong' in stretch)
        return `**${plain(stretch.strong).trim()}**${/\s$/.test(stretch.strong) ? ' ' : ''}`;
      return `(${plain(stretch.id)})`;
    })
    .join('')
    .trim();

const VERDICT = '[ ] agree [ ] change [ ] remove: ';

function block(part: Block): string {
  switch (part.kind) {
    case 'line':
      return inline(part.line);
    case 'list':
      return part.items.map((item, index) => listItem(item, part.ordered ? `${index + 1}.` : '-')).join('\n');
    case 'heading':
      return `### ${plain(part.text)}`;
    case 'verdict':
      return `- ${VERDICT}`;
    case 'tick':
      return '[ ]';
    case 'form':
      return [
        ...part.choices.map((choice) => `- [ ] ${choice}`),
        ...part.fields.map((field) => `- ${field}: `),
      ].join('\n');
    case 'table':
      return table(part);
    case 'card':
      return card(part);
  }
}

const listItem = ({ line, under = [] }: Item, mark: string): string =>
  [`${mark} ${inline(line)}`, ...under.map((each) => `${' '.repeat(mark.length + 1)}- ${inline(each)}`)].join(
    '\n',
  );

function table({ caption, head, rows }: Table): string {
  const cells = rows.map(
    (row) => `| ${row.cells.map((cell) => cell.map(inCell).join('<br>')).join(' | ')} |`,
  );
  return [
    `**${plain(caption)}**`,
    '',
    `| ${head.map(plain).join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...cells,
  ].join('\n');
}

/** A cell holds no blocks in Markdown, so a list becomes lines. */
function inCell(part: Block): string {
  if (part.kind === 'line') return inline(part.line);
  if (part.kind === 'verdict') return VERDICT.trim();
  if (part.kind === 'tick') return '[ ]';
  if (part.kind !== 'list') return '';
  return part.items
    .flatMap(({ line, under = [] }) => [`• ${inline(line)}`, ...under.map((each) => `– ${inline(each)}`)])
    .join('<br>');
}

function card({ title, parts }: Card): string {
  const told = parts.map(({ name, blocks }) => {
    const [first, ...others] = blocks;
    const rest = first?.kind === 'line' ? others : blocks;
    const lead = `- **${plain(name)}:**${first?.kind === 'line' ? ` ${inline(first.line)}` : ''}`;
    return [lead, ...rest.map((each) => indented(block(each)))].join('\n');
  });
  return [`#### ${inline(title)}`, '', ...told, `- ${VERDICT}`].join('\n');
}

const indented = (text: string): string => {
  const start = text.startsWith('**') || text.startsWith('|') ? '\n' : '';
  return (
    start +
    text
      .split('\n')
      .map((each) => (each ? `  ${each}` : each))
      .join('\n')
  );
};
