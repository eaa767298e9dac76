/**
 * What could move the cursor, colour the screen, ring the bell or turn words round: control characters,
 * escapes, and marks of direction. A guide is a stranger's file, and its ids end up in a terminal.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it is for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u2028-\u202e\u2066-\u2069\ufeff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text for one line of a terminal or a log, in which what can't be seen is written out, such as `\u001b`. */
export const printable = (text: string): string => text.replace(UNSEEN, escaped);

/** A value as JSON that shows the same in every terminal, and reads back as the same value. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(UNSEEN, (character) => (character === '\n' ? character : escaped(character)));
}
