import { codeMarks } from '../client/code-marks.js';
import { escaped } from '../../src/tools/markup.js';

/** Code as HTML in which the parts of its language can be told apart by colour. */
export const highlight = (code: string, language: string): string =>
  codeMarks(code, language)
    .map(({ text, kind }) => (kind ? `<span class="${kind}">${escaped(text)}</span>` : escaped(text)))
    .join('');
