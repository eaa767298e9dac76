import { markup, runsRightToLeft, type Insert, type Markup } from '../markup.js';
import type { Setting } from './setting.js';

/** A heading so many levels below that of the guide; the outline of a page ends at 6. */
export function heading(
  { headingLevel }: Pick<Setting, 'headingLevel'>,
  below: number,
  text: Insert,
): Markup {
  const level = Math.min(6, headingLevel + below);
  return markup`<h${level}>${text}</h${level}>\n`;
}

export const paragraph = (text: Insert): Markup => markup`<p>${text}</p>\n`;

/** Some lines as a list; nothing where there are none. */
export function list(lines: readonly Insert[], ordered = false): Markup | undefined {
  if (lines.length === 0) return undefined;
  const items = lines.map((line) => markup`<li>${line}</li>\n`);
  return ordered ? markup`<ol>\n${items}</ol>\n` : markup`<ul>\n${items}</ul>\n`;
}

/** A list with a line over it that says what it is; nothing where it has no lines. */
export const named = (name: Insert, lines: readonly Insert[], ordered = false): Markup | undefined =>
  lines.length === 0 ? undefined : markup`<p><strong>${name}</strong></p>\n${list(lines, ordered)}`;

/**
 * What is folded, under its name. That is no heading: without a style of the page its triangle would stand in a line
 * of its own, and some screen readers read no heading there.
 */
export const folded = (name: Insert, inner: Insert): Markup =>
  markup`<details>\n<summary><strong>${name}</strong></summary>\n${inner}</details>\n`;

/** A name or a number set apart, where the text around it may run the other way. */
export function apart(
  { direction }: Pick<Setting, 'direction'>,
  text: string,
  kind: 'name' | 'number' = 'name',
): string {
  if ((direction === 'rtl') === runsRightToLeft(text) && kind === 'name') return text;
  return direction === 'rtl' || kind === 'name'
    ? `${kind === 'number' ? '\u2066' : '\u2068'}${text}\u2069`
    : text;
}
