import { fault, FOUND_INSTEAD_OF, type Awaited, type JsonFault } from './json-fault.js';

/** Deeper than this no guide goes, and neither does any honest mistake. */
const DEEPEST = 100;

/** A list or an object, as it stands in the text. */
export interface Container {
  /** The keys that lead to it, from the outside in. */
  readonly path: readonly (string | number)[];
  /** Whether it stands on one line. */
  readonly inline: boolean;
}

interface Open {
  readonly ends: '}' | ']';
  readonly from: number;
  /** In an object: where each key stands. */
  readonly keys: Map<string, number>;
  key: string | number;
}

/**
 * Looks through JSON for what the parser of the platform doesn't tell, or not everywhere: where the first
 * mistake is, and which key stands twice, of which that parser keeps the last in silence.
 *
 * It calls nothing of its own again, however deep the text goes.
 * @param closed is told of every list and object as it ends
 * @returns the first fault, or nothing for sound JSON
 */
export function scanJson(text: string, closed?: (container: Container) => void): JsonFault | undefined {
  const open: Open[] = [];
  let awaited = 'value' as Awaited;
  let at = 0;

  const after = (): Awaited => (open.length > 0 ? 'comma or end' : 'nothing');

  const begin = (ends: Open['ends']): JsonFault | undefined => {
    if (open.length >= DEEPEST) return fault(at, `Lists and objects lie deeper than ${DEEPEST} levels here.`);
    open.push({ ends, from: at, keys: new Map(), key: ends === ']' ? 0 : '' });
    awaited = ends === ']' ? 'value or end' : 'key or end';
    at += 1;
    return undefined;
  };

  const end = (): void => {
    const ended = open.pop();
    at += 1;
    awaited = after();
    if (ended && closed)
      closed({ path: open.map(({ key }) => key), inline: !text.slice(ended.from, at).includes('\n') });
  };

  const readKey = (holder: Open, from: number): JsonFault | undefined => {
    const key = JSON.parse(text.slice(from, at)) as string;
    const before = holder.keys.get(key);
    if (before !== undefined) return { offset: from, kind: 'repeated key', key, before };
    holder.keys.set(key, from);
    holder.key = key;
    awaited = 'colon';
    return undefined;
  };

  const step = (character: string): JsonFault | undefined => {
    const holder = open.at(-1);
    const wanted = awaited;
    if (character === holder?.ends && wanted.endsWith('or end')) {
      end();
      return undefined;
    }
    if (wanted === 'comma or end' && character === ',') {
      if (typeof holder?.key === 'number') holder.key += 1;
      awaited = holder?.ends === ']' ? 'value' : 'key';
      at += 1;
      return undefined;
    }
    if (wanted === 'colon' && character === ':') {
      awaited = 'value';
      at += 1;
      return undefined;
    }
    if (holder && wanted.startsWith('key') && character === '"') {
      const from = at;
      const stop = endOfText(text, at);
      if (typeof stop !== 'number') return stop;
      at = stop;
      return readKey(holder, from);
    }
    if (!wanted.startsWith('value')) return fault(at, FOUND_INSTEAD_OF[wanted](character, text, at));
    if (character === '[') return begin(']');
    if (character === '{') return begin('}');
    const stop = character === '"' ? endOfText(text, at) : endOfWord(text, at);
    if (typeof stop !== 'number') return stop;
    at = stop;
    awaited = after();
    return undefined;
  };

  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const character = text[at];
    if (character === undefined) break;
    const found = step(character);
    if (found) return found;
  }
  if (awaited === 'nothing') return undefined;
  const unclosed = open.at(-1);
  return fault(at, 'The text ends too early.', unclosed && { offset: unclosed.from, ends: unclosed.ends });
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Where a text in quotation marks ends; a pattern would run out of memory on a very long one. */
function endOfText(text: string, from: number): number | JsonFault {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20)
      return fault(
        at,
        code === 0x0a || code === 0x0d
          ? 'This text is not closed on its line.'
          : 'A control character stands in this text.',
      );
    if (code !== 0x5c) continue;
    const escape = /^(["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
    if (!escape) return fault(at, 'This is not an escape that JSON knows. Write "\\\\" for a backslash.');
    at += escape[0].length;
  }
  return fault(from, 'This text is never closed.');
}

/** Where a number, `true`, `false` or `null` ends. */
function endOfWord(text: string, from: number): number | JsonFault {
  let end = from;
  while (end < text.length && /[\w.+-]/.test(text[end] ?? '')) end += 1;
  const word = text.slice(from, end);
  if (word === 'true' || word === 'false' || word === 'null' || isNumber(word)) return end;
  return fault(from, FOUND_INSTEAD_OF.value(text[from] ?? '', text, from));
}

const isNumber = (word: string): boolean =>
  word.length <= 400 && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word);
