import { printable } from '../markup.js';

/**
 * Text for a quoted Mermaid label. Letters, digits and a few marks stay; everything else is written as the
 * entity code that Mermaid knows (`#59;`), so that no text can end a label, a statement or the picture.
 */
function labelText(text: string): string {
  return (
    printable(text)
      .replace(/[\p{Extended_Pictographic}\p{Cf}\uFE0F]/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[^\p{L}\p{M}\p{N} ,.?’‘“”–°•]/gu, code)
      // Some versions take this word for the end of a subgraph, wherever it stands.
      .replace(/\bend\b/gi, (word) => word.slice(0, -1) + code(word.slice(-1)))
      // A digit with a full stop would begin a list in Markdown, which labels may be read as.
      .replace(/^(\d+)\./, (_, digits: string) => `${digits}${code('.')}`)
  );
}

const code = (character: string): string => `#${character.codePointAt(0) ?? 0};`;

/** Lines of text in a quoted label. */
export const label = (lines: readonly string[]): string =>
  `"${lines
    .map(labelText)
    .filter((line) => line !== '')
    .join('<br/>')}"`;
