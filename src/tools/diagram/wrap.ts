import { textWidth } from './text-width.js';

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly look?: Look;
}

type Look = 'bold' | 'id' | 'small';

export type TextLine = readonly Run[];

const SMALLER = 0.82;

/** The font size of a look, next to text of a size. */
const sizeOf = (look: Look | undefined, size: number): number =>
  look === 'id' || look === 'small' ? size * SMALLER : size;

const widthOf = ({ text, look }: Run, size: number): number =>
  textWidth(text, sizeOf(look, size), look === 'bold');

/** Lines of text none of which is wider than `width`. A word too long for a line is broken. */
export function wrap(runs: readonly Run[], width: number, size: number): readonly TextLine[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of runs.flatMap((run) => wordsIn(run, width, size))) {
    const wide = widthOf(word, size);
    if (used > 0 && used + widthOf({ ...word, text: word.text.trimEnd() }, size) > width) {
      lines.push([]);
      used = 0;
    }
    append(lines.at(-1) ?? [], word);
    used += wide;
  }
  return lines;
}

function append(line: Run[], word: Run): void {
  const last = line.at(-1);
  if (last && last.look === word.look) line[line.length - 1] = { ...last, text: last.text + word.text };
  else line.push(word);
}

/** The words of a run with the space behind each, none wider than a line. */
function wordsIn(run: Run, width: number, size: number): readonly Run[] {
  const words = run.text.replace(/\s+/g, ' ').match(/\S+ ?|^ /g) ?? [];
  return words.flatMap((text) => {
    const word = { ...run, text };
    return widthOf(word, size) <= width ? [word] : pieces(word, width, size);
  });
}

function pieces(word: Run, width: number, size: number): readonly Run[] {
  const found: Run[] = [];
  let text = '';
  for (const character of word.text) {
    if (text && widthOf({ ...word, text: text + character }, size) > width) {
      found.push({ ...word, text });
      text = '';
    }
    text += character;
  }
  return [...found, { ...word, text }];
}
