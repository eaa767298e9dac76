import { shown } from '../../guide/problem.js';
import type { Edit, Finding } from '../finding.js';
import { slipOf } from './nearest.js';
import { has, keysOf, valueAt, type Keys } from './paths.js';
import { idForm, languageForm, otherForms, regionForm } from './same-value.js';
import { expectedAt } from './schema-at.js';

export type Fix = NonNullable<Finding['fix']>;

/**
 * What would mend a value that is of the wrong form, where another form says the very same.
 * @param path where parseGuide found it
 */
export function shapeFix(input: unknown, path: string): Fix | undefined {
  const keys = keysOf(path);
  const key = keys?.at(-1);
  if (!keys || key === undefined) return undefined;
  const holder = valueAt(input, keys.slice(0, -1));
  if (!has(holder, key)) return undefined;
  return keyFix(holder, keys, key) ?? valueFix(input, keys, valueAt(input, keys));
}

/** A key that is misspelt, or in another form. */
function keyFix(holder: unknown, keys: Keys, key: string | number): Fix | undefined {
  const parent = expectedAt(keys.slice(0, -1), holder);
  if (!parent || typeof key === 'number') return undefined;
  const free = (name: string | undefined): name is string =>
    name !== undefined && name !== key && !has(holder, name);
  if (expectedAt(keys)?.forbidden && !parent.keys.includes(key)) {
    const known = parent.keys.filter(free);
    const same = known.find((name) => name.toLowerCase() === key.trim().toLowerCase());
    const meant = same ?? slipOf(key, known);
    return meant === undefined ? undefined : rename(holder, keys, meant);
  }
  if (parent.takesKey(key)) return undefined;
  const forms = [languageForm(key), regionForm(key), key.trim(), idForm(key)];
  const meant = forms.find((name) => free(name) && parent.takesKey(name));
  return meant === undefined ? undefined : rename(holder, keys, meant);
}

/** Takes a key away and puts its value under another. */
export function rename(holder: unknown, keys: Keys, name: string): Fix {
  const before = keys.slice(0, -1);
  const edits: Edit[] = [{ at: keys }, { at: [...before, name], set: valueAt(holder, keys.slice(-1)) }];
  return { says: `Write ${shown(name)} in place of ${shown(keys.at(-1))}.`, edits };
}

function valueFix(input: unknown, keys: Keys, value: unknown): Fix | undefined {
  const expected = expectedAt(keys, value);
  if (!expected || expected.takes(value)) return undefined;
  // Left out says the same as null, and as a mark that is not set.
  if ((value === null || value === false) && expected.takes(undefined) && typeof keys.at(-1) === 'string')
    return { says: 'Take the key out; that says the same.', edits: [{ at: keys }] };
  if (Array.isArray(value) && countsTwice(input, keys)) return undefined;
  for (const form of otherForms(value)) {
    if (form === undefined || !expected.takes(form)) continue;
    if (typeof form === 'string' && isTaken(input, keys, form)) return undefined;
    const says = Array.isArray(form) ? 'Write it as a list, each name once.' : `Write ${written(form)}.`;
    return { says, edits: [{ at: keys, set: form }] };
  }
  return undefined;
}

const written = (form: unknown): string => (typeof form === 'string' ? shown(form) : String(form));

/** Where so many of a list must stand, taking out what stands there twice changes how many do. */
const countsTwice = (input: unknown, keys: Keys): boolean =>
  keys.at(-1) === 'whenAny' && has(valueAt(input, keys.slice(0, -1)), 'atLeast');

/** Whether an id in its right form would be that of something else. */
const isTaken = (input: unknown, keys: Keys, id: string): boolean =>
  keys.at(-1) === 'id' && definedIds(valueAt(input, ['guide'])).has(id);

function definedIds(value: unknown, found = new Set<string>(), depth = 0): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null || depth > 12) return found;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'id' && typeof each === 'string') found.add(each);
    definedIds(each, found, depth + 1);
  }
  return found;
}
