import { printable } from '../printable.js';
import { Refusal } from '../refusal.js';
import type { JsonFault } from './json-fault.js';
import { lineShown, placeIn } from './place-in-text.js';
import { scanJson } from './scan-json.js';

/**
 * Reads JSON as strictly as a guide deserves: a key that stands twice is refused, too.
 * @param name what the text is called in messages
 * @throws {Refusal} with the line and column of the first mistake, and the line itself
 */
export function parseJson(text: string, name: string): unknown {
  if (text.trim() === '') throw new Refusal(`${printable(name)} is empty. Write a guide into it.`);
  const found = scanJson(text);
  if (!found) return JSON.parse(text);
  const { line, column } = placeIn(text, found.offset);
  throw new Refusal(
    `${printable(name)}:${line}:${column}: ${messageOf(found, text)}\n\n${lineShown(text, found.offset)}`,
  );
}

function messageOf(found: JsonFault, text: string): string {
  if (found.kind === 'repeated key') {
    const key = JSON.stringify(found.key.length > 60 ? `${found.key.slice(0, 60)}…` : found.key);
    const { line } = placeIn(text, found.before);
    return `The key ${printable(key)} stands twice in this object, first in line ${line}. Only the last would count. Remove one.`;
  }
  if (!found.unclosed) return `This is not JSON. ${found.message}`;
  const { line } = placeIn(text, found.unclosed.offset);
  return `This is not JSON. ${found.message} Close what was opened in line ${line} with "${found.unclosed.ends}".`;
}
