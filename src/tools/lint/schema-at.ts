import { guideDocument } from '../../guide/words-shape.js';
import { has, type Keys } from './paths.js';

/** As much of a schema of valibot as its keys and its own check. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly key?: Part;
  readonly value?: Part;
  readonly rest?: Part;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly options?: readonly string[];
  readonly getter?: (value: unknown) => Part;
  readonly '~run': (dataset: { value: unknown }, config: object) => { readonly issues?: unknown };
}

/** What may stand at a place of a guide. */
export interface Expected {
  /** The keys of an object, where it has none but these. */
  readonly keys: readonly string[];
  readonly isList: boolean;
  /** Whether nothing may stand here at all. */
  readonly forbidden: boolean;
  /** The words of which it is one. */
  readonly words: readonly string[];
  /** Whether a value is right here. */
  readonly takes: (value: unknown) => boolean;
  /** Whether a key of a record is right here. */
  readonly takesKey: (key: string) => boolean;
}

/**
 * What the schema of a guide expects at a place.
 * @param value what stands there: some places take text or an object, and its keys depend on which
 */
export function expectedAt(keys: Keys, value?: unknown): Expected | undefined {
  let part: Part | undefined = guideDocument;
  for (const key of keys) part = part && under(bare(part, {}), key);
  if (!part) return undefined;
  const whole = part;
  const inner = bare(part, value);
  const key = inner.key;
  return {
    keys: Object.keys(inner.entries ?? {}),
    isList: inner.type === 'array',
    forbidden: inner.type === 'never',
    words: inner.options ?? [],
    takes: (each) => fits(whole, each),
    takesKey: (each) => key === undefined || fits(key, each),
  };
}

const fits = (part: Part, value: unknown): boolean => !part['~run']({ value }, { abortEarly: true }).issues;

/** The part that says what a value is made of, without what is checked of it and whether it may be left out. */
function bare(part: Part, value: unknown): Part {
  if (part.getter) return bare(part.getter(value), value);
  if (part.wrapped) return bare(part.wrapped, value);
  const inner = part.pipe?.find(({ type }) => ['object_with_rest', 'record', 'array'].includes(type));
  return inner && inner !== part ? bare({ ...inner, '~run': part['~run'] }, value) : part;
}

function under(part: Part, key: string | number): Part | undefined {
  if (typeof key === 'number') return part.item;
  if (part.entries) return has(part.entries, key) ? part.entries[key] : part.rest;
  return part.value;
}
