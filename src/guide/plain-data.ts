import { inside, type Problem } from './problem.js';

/** The longest list of a guide. */
export const LONGEST_LIST = 20_000;

/** No value of a guide lies deeper than nine steps; what lies deeper than this is under something unknown. */
const DEEPEST = 12;
const MOST_VALUES = 2_000_000;

/** What was handed in, as plain data, or why it can't be had. */
export interface PlainData {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Copies what a stranger hands in, reading each value once, so that nothing can throw, change or go round
 * in circles later on.
 * @param input anything at all
 * @returns objects, lists and simple values only; keys without a value are left out
 */
export function plainData(input: unknown): PlainData {
  const problems: Problem[] = [];
  let left = MOST_VALUES;

  const refuse = (path: string, message: string): null => {
    problems.push({ path, message });
    return null;
  };

  const copyList = (list: readonly unknown[], path: string, depth: number): unknown => {
    const { length } = list;
    if (length > LONGEST_LIST)
      return refuse(path, `This list has ${length} entries. Leave it at ${LONGEST_LIST} or fewer.`);
    const copied: unknown[] = [];
    for (let index = 0; index < length && left > 0; index += 1)
      copied.push(copy(() => list[index], inside(path, index), depth + 1));
    return copied;
  };

  const copyObject = (object: object, path: string, depth: number): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse(path, 'This is an instance of a class. Write it as a plain object.');
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      if (left <= 0) break;
      const at = inside(path, key);
      if (key in {} || key === 'prototype') {
        refuse(at, `"${key}" means something to JavaScript itself. Use another name.`);
        continue;
      }
      const value = copy(() => (object as Readonly<Record<string, unknown>>)[key], at, depth + 1);
      if (value !== undefined) copied[key] = value;
    }
    return copied;
  };

  const copy = (read: () => unknown, path: string, depth: number): unknown => {
    left -= 1;
    try {
      const value = read();
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
        return refuse(path, `This is a ${typeof value}. Use only what JSON can hold.`);
      if (typeof value !== 'object' || value === null) return value;
      if (depth > DEEPEST) return null;
      return Array.isArray(value) ? copyList(value, path, depth) : copyObject(value, path, depth);
    } catch {
      return refuse(path, 'This threw an error when it was read. Use only what JSON can hold.');
    }
  };

  const value = copy(() => input, '', 0);
  if (left > 0) return { value, problems };
  const message = `The guide holds more than ${MOST_VALUES} values, or goes round in circles. Make it smaller.`;
  return { value: null, problems: [{ path: '', message }] };
}
