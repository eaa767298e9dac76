import type { Edit, Finding } from '../finding.js';
import { has } from './paths.js';

/**
 * Carries out the fixes of findings.
 *
 * Each fix is carried out whole or not at all: one that touches what an earlier one has changed waits for the
 * next look at the guide, and so does one whose place is not there. What no edit names stays as it was, to the
 * order of its keys.
 * @param input the document that the findings are about; it is not changed
 * @returns a copy, and the findings whose fixes it holds
 */
export function applyFixes(
  input: unknown,
  findings: readonly Finding[],
): { readonly value: unknown; readonly applied: readonly Finding[] } {
  const root = new Place();
  const applied: Finding[] = [];
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? [];
    if (edits.length === 0 || overlap(edits) || !edits.every((edit) => root.takes(edit, input))) continue;
    for (const edit of edits) root.plan(edit);
    applied.push(finding);
  }
  return { value: applied.length === 0 ? input : root.copy(input), applied };
}

/** Whether a fix contradicts itself. */
const overlap = (edits: readonly Edit[]): boolean =>
  edits.some(({ at }, index) =>
    edits.slice(index + 1).some((other) => {
      const shorter = Math.min(at.length, other.at.length);
      return at.slice(0, shorter).every((key, place) => key === other.at[place]);
    }),
  );

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A place in the document, and what is to become of it. All positions are those before any change. */
class Place {
  readonly #under = new Map<string | number, Place>();
  #edit: Edit | undefined;

  /** Whether nothing is planned here, above or below, that an edit would undo or be undone by. */
  takes({ at, ...edit }: Edit, value: unknown): boolean {
    const [key, ...rest] = at;
    if (this.#edit) return false;
    if (key === undefined) return 'set' in edit && this.#under.size === 0;
    if (typeof value !== 'object' || value === null || Array.isArray(value) !== (typeof key === 'number'))
      return false;
    // Only a key of an object can be new: a list has no place for it that others do not shift.
    const known = has(value, key);
    if (!known && (rest.length > 0 || !('set' in edit) || typeof key === 'number')) return false;
    const place = this.#under.get(key);
    if (rest.length > 0)
      return (place ?? new Place()).takes(
        { ...edit, at: rest },
        (value as Readonly<Record<string | number, unknown>>)[key],
      );
    // Two findings may well ask for the very same thing.
    return !place || place.#is(edit);
  }

  plan({ at, ...edit }: Edit): void {
    const [key, ...rest] = at;
    if (key === undefined) {
      this.#edit = { ...edit, at };
      return;
    }
    const place = this.#under.get(key) ?? new Place();
    this.#under.set(key, place);
    if (rest.length > 0 || !place.#edit) place.plan({ ...edit, at: rest });
  }

  copy(value: unknown): unknown {
    if (this.#edit) return this.#edit.set;
    if (this.#under.size === 0 || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.flatMap((each: unknown, index) => {
        const place = this.#under.get(index);
        if (!place) return [each];
        return place.#isRemoval ? [] : [place.copy(each)];
      });
    const kept = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      const place = this.#under.get(key);
      if (!place) return [[key, each]];
      return place.#isRemoval ? [] : [[key, place.copy(each)]];
    });
    const added = [...this.#under].flatMap(([key, place]): [string, unknown][] =>
      has(value, key) ? [] : [[String(key), place.copy(undefined)]],
    );
    // Unlike assignment, this makes a plain key even of "__proto__".
    return Object.fromEntries([...kept, ...added]);
  }

  #is(edit: Omit<Edit, 'at'>): boolean {
    return (
      this.#edit !== undefined && 'set' in this.#edit === 'set' in edit && isSame(this.#edit.set, edit.set)
    );
  }

  get #isRemoval(): boolean {
    return this.#edit !== undefined && !('set' in this.#edit);
  }
}
