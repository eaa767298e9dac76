import { scanJson } from './scan-json.js';

/** How a JSON file is laid out, so that a machine's change shows as that change and nothing more. */
export interface Layout {
  readonly indent: string;
  readonly newline: '\n' | '\r\n';
  readonly end: string;
  /** What stands inside the brackets of an object on one line: a space, or nothing. */
  readonly pad: string;
  /** The lists and objects that stand on one line, by the keys that lead to them. */
  readonly inline: ReadonlySet<string>;
}

const nameOf = (path: readonly (string | number)[]): string => JSON.stringify(path);

/** @param text sound JSON */
export function layoutOf(text: string): Layout {
  const inline = new Set<string>();
  scanJson(text, (container) => {
    if (container.inline) inline.add(nameOf(container.path));
  });
  return {
    indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? '',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    pad: /\{ "/.test(text) ? ' ' : '',
    end: /\s*$/.exec(text)?.[0] ?? '',
    inline,
  };
}

/**
 * A value as JSON in the layout of the file that it came from.
 * @param value what JSON can hold, no deeper than such a file may go
 */
export function writtenLike(layout: Layout, value: unknown): string {
  const { indent, newline, end, inline } = layout;
  const compact = !indent && inline.has('[]');
  const colon = compact ? ':' : ': ';

  const write = (inner: unknown, path: readonly (string | number)[], onOneLine: boolean): string => {
    if (typeof inner !== 'object' || inner === null) return JSON.stringify(inner);
    const flat = onOneLine || inline.has(nameOf(path));
    const isList = Array.isArray(inner);
    const entries: readonly string[] = isList
      ? inner.map((item: unknown, index) => write(item, [...path, index], flat))
      : Object.entries(inner)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => `${JSON.stringify(key)}${colon}${write(item, [...path, key], flat)}`);
    const [begin, close] = isList ? ['[', ']'] : ['{', '}'];
    if (entries.length === 0) return begin + close;
    if (compact) return begin + entries.join(',') + close;
    const pad = isList ? '' : layout.pad;
    if (flat) return begin + pad + entries.join(', ') + pad + close;
    const deeper = newline + indent.repeat(path.length + 1);
    return begin + deeper + entries.join(`,${deeper}`) + newline + indent.repeat(path.length) + close;
  };

  return write(value, [], false) + end;
}
