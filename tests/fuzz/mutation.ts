import fc from 'fast-check';
import { hostileJson, hostileText } from './hostile.js';

/** One change of a tree of data: where, and what becomes of it there. Numbers point at keys, whatever there is. */
interface Change {
  readonly where: readonly number[];
  readonly how:
    | 'leave out'
    | 'hostile text'
    | 'hostile'
    | 'from elsewhere'
    | 'another word'
    | 'twice'
    | 'turn round'
    | 'number'
    | 'rename';
  readonly elsewhere: readonly number[];
  readonly text: string;
  readonly value: unknown;
  readonly number: number;
}

const path = fc.array(fc.nat({ max: 997 }), { minLength: 1, maxLength: 9, size: 'max' });

const change: fc.Arbitrary<Change> = fc.record({
  where: path,
  how: fc.constantFrom(
    'leave out' as const,
    'hostile text' as const,
    'hostile' as const,
    'from elsewhere' as const,
    'another word' as const,
    'another word' as const,
    'another word' as const,
    'twice' as const,
    'turn round' as const,
    'number' as const,
    'rename' as const,
  ),
  elsewhere: path,
  text: hostileText,
  value: hostileJson,
  number: fc.oneof(fc.integer({ min: -3, max: 100 }), fc.double()),
});

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The place that a path points at: what holds it, and under which key. */
function place(root: unknown, where: readonly number[]): { holder: Tree; key: string } | undefined {
  let found: { holder: Tree; key: string } | undefined;
  let at = root;
  for (const step of where) {
    if (!isTree(at)) break;
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    const key = keys[step % keys.length]!;
    found = { holder: at, key };
    at = at[key];
  }
  return found;
}

/** Changes a copy of something in one to five places. What holds ids goes on holding ids now and then. */
export function mutated(original: unknown): fc.Arbitrary<unknown> {
  const words = idsIn(original);
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => {
    const copy: unknown = structuredClone(original);
    for (const each of changes) apply(copy, each, words);
    return copy;
  });
}

function apply(
  root: unknown,
  { where, how, elsewhere, text, value, number }: Change,
  words: readonly string[],
): void {
  const found = place(root, where);
  if (!found) return;
  const { holder, key } = found;
  const before = holder[key];
  switch (how) {
    case 'leave out':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 'hostile text':
      holder[key] = text;
      return;
    case 'hostile':
      holder[key] = value;
      return;
    case 'number':
      holder[key] = number;
      return;
    case 'another word':
      // A word for a word: what comes of it may still be a guide.
      if (typeof before === 'string') holder[key] = words[elsewhere[0]! % words.length];
      else if (Array.isArray(before)) before.push(words[elsewhere[0]! % words.length]);
      return;
    case 'twice':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(before));
      return;
    case 'turn round':
      if (Array.isArray(before)) before.reverse();
      return;
    case 'rename':
      if (Array.isArray(holder)) return;
      Reflect.deleteProperty(holder, key);
      Object.defineProperty(holder, text, {
        value: before,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return;
    case 'from elsewhere': {
      const other = place(root, elsewhere);
      if (other) holder[key] = structuredClone(other.holder[other.key]);
    }
  }
}

/** Whatever looks like an id in a tree. */
function idsIn(tree: unknown, found = new Set<string>()): readonly string[] {
  if (typeof tree === 'string' && /^[a-z][\w-]{1,30}$/.test(tree)) found.add(tree);
  else if (isTree(tree))
    for (const [key, value] of Object.entries(tree)) {
      if (!Array.isArray(tree) && /^[a-z][\w-]{1,30}$/.test(key)) found.add(key);
      idsIn(value, found);
    }
  return [...found];
}
