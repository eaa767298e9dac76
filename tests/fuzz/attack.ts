import type fc from 'fast-check';

/** Something that is tried on the guide by the thousand, with whatever a generator thinks of. */
export interface Attack {
  readonly name: string;
  /** What must hold, whatever is tried. */
  readonly says: string;
  /** How many cases of a million are its own. */
  readonly share: number;
  /** Where it needs to run: in Node alone, or in a real browser. */
  readonly in: 'node' | 'browser';
  /** The property, made anew for each run. */
  readonly property: () => fc.IRawProperty<unknown>;
}

/** Fails a case with everything that is wrong, where something is. */
export function nothing(wrong: Iterable<string>): void {
  const all = [...wrong];
  if (all.length > 0) throw new Error(all.join('\n'));
}
