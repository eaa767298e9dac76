import * as v from 'valibot';
import type { Id } from './guide.js';

/**
 * The vocabulary in which the shape of a guide is written down: guide-shape.ts and words-shape.ts are made of
 * nothing else. Only this file and parse-guide.ts know the schema library, and tools/schema, which makes the
 * JSON Schema of guides out of the same shape.
 *
 * A message is what can be said after the value itself: "…" is not a date.
 */
export type Schema<T> = v.GenericSchema<unknown, T>;

/**
 * A schema for every key of a noun. It holds schema and type together: a key too many, a key too few, or
 * another type does not compile.
 */
export type Entries<T> = { readonly [Key in keyof Required<T>]: Schema<T[Key]> };

/** The most entries of a list that a person reads, and of one that only rules read. */
export const SHORT_LIST = 50;
export const LONG_LIST = 1_000;

/** Valibot takes a list for an object. */
const curly = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'is not an object. Write keys and values in curly brackets.',
);
/** Finds every unknown key, where valibot's own strict object stops at the first. */
const stranger = v.never('does not belong here. Correct the spelling of the key or remove it.');

/**
 * An object with these keys and no others.
 * @param rest what any other key must hold, where others are allowed
 */
export const object = <T>(entries: Entries<T>, rest: Schema<unknown> = stranger): Schema<T> =>
  // The library can't follow a type that is still open; Entries has already matched it key by key.
  v.pipe(curly, v.objectWithRest(entries, rest) as unknown as v.GenericSchema<object, T>);

/** An object in which every key is of one kind, and so is every value. */
export const record = <T>(key: Schema<string>, value: Schema<T>): Schema<Record<string, T>> =>
  v.pipe(
    curly,
    v.record(key as v.GenericSchema<string>, value) as unknown as v.GenericSchema<object, Record<string, T>>,
  );

/** A list of one kind of entry, neither longer nor shorter than this. */
export const list = <T>(item: Schema<T>, most: number, least = 0): Schema<readonly T[]> =>
  v.pipe(
    v.array(item),
    v.minLength(least, 'has too few entries. Add at least one.'),
    v.maxLength(most, `has too many entries. Leave it at ${most} or fewer.`),
  );

/** A value whose key may be left out. */
export const optional = <T>(schema: Schema<T>): Schema<T | undefined> => v.optional(schema);
/** A key that may not be there at all. */
export const forbidden = (message: string): Schema<undefined> => v.optional(v.never(message));
/** One of these words and no other. */
export const oneOf = <const T extends string>(options: readonly T[]): Schema<T> => v.picklist(options);
/** A mark that stands or is left out. */
export const mark: Schema<true | undefined> = v.optional(v.literal(true));
/** True or false; neither goes without saying. */
export const yesOrNo: Schema<boolean> = v.boolean();

/** Several objects of which one is meant, by the word under one key. The tools read them off the function. */
export interface Kinds<T> {
  (value: unknown): Schema<T>;
  readonly kinds: Readonly<Record<string, Schema<T>>>;
}

/** One of several objects, told apart by the word under `key`. */
export const oneKindOf = <T>(key: string, kinds: Readonly<Record<string, Schema<T>>>): Schema<T> => {
  // What has none of these words is told so by an object that asks for nothing else.
  const other = v.looseObject({ [key]: oneOf(Object.keys(kinds)) }) as unknown as Schema<T>;
  const find = (value: unknown): Schema<T> => {
    const word: unknown =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    return typeof word === 'string' && Object.hasOwn(kinds, word) ? (kinds[word] ?? other) : other;
  };
  return v.lazy(Object.assign(find, { kinds }) satisfies Kinds<T>);
};

/** The first schema for a single text, the second for everything else. */
export const textOr = <T>(single: Schema<string>, other: Schema<T>): Schema<string | T> =>
  v.lazy((value): Schema<string | T> => (typeof value === 'string' ? single : other));

/** Text of one form; the message says what is wrong with any other. */
export const matching = (pattern: RegExp, message: string): Schema<string> =>
  v.pipe(v.string(), v.regex(pattern, message));

/** A whole number from `least` to `most`. */
export const wholeNumber = (most: number, least = 1): Schema<number> =>
  v.pipe(
    v.number(),
    v.check(
      (n) => Number.isInteger(n) && n >= least && n <= most,
      `is not a whole number from ${least} to ${most}.`,
    ),
  );

/** A number, whole or not, from `least` to `most`. */
export const within = (least: number, most: number): Schema<number> =>
  v.pipe(
    v.number(),
    v.minValue(least, `is too small. Use a number from ${least} to ${most}.`),
    v.maxValue(most, `is too large. Use a number from ${least} to ${most}.`),
  );

/** A place or a direction: three numbers, none of them further from 0 than this. */
export const threeNumbers = (most: number): Schema<readonly [number, number, number]> =>
  v.pipe(
    v.array(within(-most, most) as v.GenericSchema<number>),
    v.length(3, 'is not a place. Write three numbers in square brackets.'),
  ) as unknown as Schema<readonly [number, number, number]>;

/** A name that refers to one thing of the guide. */
export const id: Schema<Id> = v.pipe(
  v.string(),
  v.maxLength(60, 'is too long for an id. Use 60 characters at most.'),
  v.regex(
    /^(?=[A-Za-z0-9])[A-Z]?[a-z0-9]*(-[A-Za-z0-9]+)*$/,
    'is not an id. Use small letters, digits and hyphens, such as "sore-thumb".',
  ),
  v.regex(
    /^(?!(none|unsure(-.*)?|constructor|prototype)$)/,
    'is a word with a meaning of its own. Use another id.',
  ),
);

const repeated = (names: readonly Id[]): Id | undefined =>
  names.find((name, index) => names.indexOf(name) < index);

/** Whether no name stands twice. */
export const eachOnce = (names: readonly Id[]): boolean => new Set(names).size === names.length;

/** Ids, each of them once. */
export const idsFrom = (least: number): Schema<readonly Id[]> =>
  v.pipe(
    list(id, LONG_LIST, least),
    v.check(eachOnce, ({ input }) => `names "${repeated(input) ?? ''}" twice. Remove one.`),
  );

/** Words that a visitor reads, of at most so many characters. */
export const textUpTo = (most: number): Schema<string> =>
  v.pipe(
    v.string(),
    v.regex(/\S/, 'is empty. Write the text.'),
    v.maxLength(most, `is too long. Use ${most} characters at most.`),
    v.regex(/^(?![^]*<[A-Za-z/])/, 'holds markup. Write plain words without angle brackets.'),
  );

/** The drawing commands of a path, and numbers. Nothing in it can name, load or run anything. */
export const pathData: Schema<string> = v.pipe(
  v.string(),
  v.maxLength(4_000, 'is too long. Use 4000 characters at most, or several paths.'),
  v.regex(
    /^M ?(?:-?\d{1,4}(?:\.\d{1,6})?(?:[ ,] ?|(?=[-A-Za-z])|$)|[MLHVCSQTAZmlhvcsqtaz] ?)+$/,
    'is not path data. Use SVG path commands and numbers alone, such as "M0 0L10 10H5Z".',
  ),
);

/** Whether this is a day of the calendar, as an ISO date. */
export const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A day of the calendar, as an ISO date. */
export const date: Schema<string> = v.pipe(
  v.string(),
  v.check(isDay, 'is not a date. Write year, month and day, such as "2026-11-20".'),
);
/** Major.minor.patch. */
export const version = matching(
  /^\d{1,9}\.\d{1,9}\.\d{1,9}$/,
  'is not a version. Write three numbers, such as "1.0.0".',
);
/** A country, by the two letters of ISO 3166. */
export const regionCode = matching(
  /^[A-Z]{2}$/,
  'is not a country code. Use two capital letters, such as "GB".',
);
/** A language, by its BCP 47 tag. */
export const language = matching(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/,
  'is not a language tag. Use one such as "en" or "pt-BR".',
);
