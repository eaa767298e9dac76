import { inside, type Problem } from './problem.js';

/** The longest list of a guide. */
export const LONGEST_LIST = 20_000;

/** No value of a guide lies deeper than nine steps; what lies deeper than this is under something unknown. */
const DEEPEST = 12;
const MOST_VALUES = 2_000_000;
/** What every object has by itself. */
const PLAIN = {};

/** What was handed in, as plain data, or why it can't be had. */
export interface PlainData {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** How many values it holds. */
  readonly size: number;
}

/**
 * Copies what a stranger hands in, reading each value once, so that nothing can throw, change or go round
 * in circles later on.
 * @param input anything at all
 * @returns objects, lists and simple values only; keys without a value are left out
 */
export function plainData(input: unknown): PlainData {
  const problems: Problem[] = [];
  // The steps to the value that is looked at, after one to the whole: written out only where something is told.
  const trail: (string | number)[] = [];
  let left = MOST_VALUES;

  const refuse = (depth: number, message: string): null => {
    problems.push({ path: trail.slice(1, depth).reduce<string>(inside, ''), message });
    return null;
  };

  const copyList = (list: readonly unknown[], depth: number): unknown => {
    const { length } = list;
    if (length > LONGEST_LIST)
      return refuse(depth, `This list has ${length} entries. Leave it at ${LONGEST_LIST} or fewer.`);
    const copied: unknown[] = [];
    for (let index = 0; index < length && left > 0; index += 1) copied.push(copyOf(list, index, depth));
    return copied;
  };

  const copyObject = (object: object, depth: number): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse(depth, 'This is an instance of a class. Write it as a plain object.');
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      if (left <= 0) break;
      if (key in PLAIN || key === 'prototype') {
        trail[depth] = key;
        refuse(depth + 1, `"${key}" means something to JavaScript itself. Use another name.`);
        continue;
      }
      const value = copyOf(object, key, depth);
      if (value !== undefined) copied[key] = value;
    }
    return copied;
  };

  /** @param depth how many steps lead to `from` */
  const copyOf = (from: object, key: string | number, depth: number): unknown => {
    left -= 1;
    trail[depth] = key;
    try {
      return copy((from as Readonly<Record<string | number, unknown>>)[key], depth + 1);
    } catch {
      return refuse(depth + 1, 'This threw an error when it was read. Use only what JSON can hold.');
    }
  };

  const copy = (value: unknown, depth: number): unknown => {
    switch (typeof value) {
      case 'function':
      case 'symbol':
      case 'bigint':
        return refuse(depth, `This is a ${typeof value}. Use only what JSON can hold.`);
      case 'object':
        if (value === null) return value;
        if (depth > DEEPEST + 1) return null;
        return Array.isArray(value) ? copyList(value, depth) : copyObject(value, depth);
      default:
        return value;
    }
  };

  const value = copyOf([input], 0, 0);
  const size = MOST_VALUES - left;
  if (left > 0) return { value, problems, size };
  const message = `The guide holds more than ${MOST_VALUES} values, or goes round in circles. Make it smaller.`;
  return { value: null, problems: [{ path: '', message }], size };
}
