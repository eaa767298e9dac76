import { inside } from '../../guide/problem.js';

export type Keys = readonly (string | number)[];

/** The path by which a finding is told. */
export const pathOf = (keys: Keys): string => keys.reduce<string>(inside, '');

/**
 * The keys in a path such as `guide.flags[3].level` or `texts["en GB"]`.
 * @returns nothing where the path was shortened for reading, and so leads nowhere
 */
export function keysOf(path: string): Keys | undefined {
  const keys: (string | number)[] = [];
  const part = /\.?([\w-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;
  while (part.lastIndex < path.length) {
    const found = part.exec(path);
    if (!found) return undefined;
    const [, name, position, text] = found;
    if (text !== undefined) {
      const key: unknown = JSON.parse(text);
      if (typeof key !== 'string' || key.length > 60) return undefined;
      keys.push(key);
    } else keys.push(position === undefined ? (name ?? '') : Number(position));
  }
  return keys;
}

/** Whether an object or a list has something of its own under a key. */
export const has = (holder: unknown, key: string | number): boolean =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key);

/** What stands under these keys, if anything does. */
export function valueAt(value: unknown, keys: Keys): unknown {
  let at = value;
  for (const key of keys) {
    if (!has(at, key)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return at;
}
