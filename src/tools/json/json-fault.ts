import { printable } from '../printable.js';

/** What is wrong with a text that should be JSON, and where: offsets count UTF-16 units from 0. */
export type JsonFault =
  | {
      readonly kind: 'syntax';
      readonly offset: number;
      readonly message: string;
      readonly unclosed?: Unclosed;
    }
  | {
      readonly kind: 'repeated key';
      readonly offset: number;
      readonly key: string;
      /** Where the same key stands first. */
      readonly before: number;
    };

/** The innermost list or object that was still open at the end. */
export interface Unclosed {
  readonly offset: number;
  readonly ends: '}' | ']';
}

export const fault = (offset: number, message: string, unclosed?: Unclosed): JsonFault => ({
  kind: 'syntax',
  offset,
  message,
  ...(unclosed && { unclosed }),
});

type Says = (character: string, text: string, at: number) => string;

const isComment = (text: string, at: number): boolean =>
  text.startsWith('//', at) || text.startsWith('/*', at);
const NO_COMMENTS = 'JSON has no comments. Remove this one.';

const insteadOfValue: Says = (character, text, at) => {
  if (isComment(text, at)) return NO_COMMENTS;
  if (character === ']' || character === '}')
    return `A value is missing before ${quoted(character)}; a comma too many is the usual reason.`;
  if (character === ',') return 'A value is missing before this comma.';
  if (["'", '‘', '’', '“', '”'].includes(character))
    return 'JSON takes straight double quotation marks only.';
  return 'This is not a JSON value. Text stands in double quotation marks.';
};

const insteadOfKey: Says = (character, text, at) => {
  if (isComment(text, at)) return NO_COMMENTS;
  if (character === '}') return 'A comma too many stands before this "}". Remove it.';
  return 'A key must stand here, in double quotation marks.';
};

/** What may come next. */
export type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** What to say of a character that stands where another is awaited. */
export const FOUND_INSTEAD_OF: Readonly<Record<Awaited, Says>> = {
  value: insteadOfValue,
  'value or end': insteadOfValue,
  key: insteadOfKey,
  'key or end': insteadOfKey,
  colon: () => 'A colon is missing between the key and its value.',
  'comma or end': (character, text, at) => {
    if (isComment(text, at)) return NO_COMMENTS;
    if (character === ']' || character === '}')
      return `${quoted(character)} closes something else than what was opened last.`;
    return 'A comma is missing before this.';
  },
  nothing: () => 'The guide has ended before this. Remove what follows.',
};

const quoted = (character: string): string => `"${printable(character)}"`;
