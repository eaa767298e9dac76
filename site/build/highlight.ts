import { codeMarks } from '../client/code-marks.js';
import { escapeHtml } from './escape.js';

/** Code as HTML in which the parts of its language can be told apart by colour. */
export const highlight = (code: string, language: string): string =>
  codeMarks(code, language)
    .map(({ text, kind }) => (kind ? `<span class="${kind}">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join('');
