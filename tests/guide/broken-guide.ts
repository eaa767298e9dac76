import { expect } from '@open-wc/testing';
import { parseGuide, type Problem } from '../../src/guide/parse-guide.js';
import { smallDocument } from './small-guide.js';

/** Values by their path in the small guide; `undefined` takes the key away. */
export type Changes = Readonly<Record<string, unknown>>;

/** The keys in a path such as `guide.flags[0].id`. */
export const keysIn = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((key) => key !== '');

/** A copy of the small guide, or of a part of it, with these changes. */
export function changed(changes: Changes, document: unknown = smallDocument): unknown {
  const copy: unknown = structuredClone(document);
  for (const [path, value] of Object.entries(changes)) {
    const keys = keysIn(path);
    const last = keys.at(-1)!;
    const holder = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy);
    if (value === undefined) Reflect.deleteProperty(holder as object, last);
    else (holder as Record<string, unknown>)[last] = value;
  }
  return copy;
}

/** What is wrong with something; nothing where it is a guide. */
export function problemsIn(input: unknown): readonly Problem[] {
  const parsed = parseGuide(input);
  return parsed.ok ? [] : parsed.problems;
}

/**
 * A test of one deliberate break: it is found where it stands, it is all that is found, and the message names it.
 * @param path where it is found, if not at the first change
 */
export type Refusal = (rule: string, changes: Changes, message: string | RegExp, path?: string) => void;

/** Tests of deliberate breaks of a document. */
export const refusalsOf =
  (document: unknown): Refusal =>
  (rule, changes, message, path = Object.keys(changes)[0]) => {
    it(`refuses ${rule}`, () => {
      const problems = problemsIn(changed(changes, document));
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      if (typeof message === 'string') expect(problems[0]!.message).to.contain(message);
      else expect(problems[0]!.message).to.match(message);
    });
  };

/** The same of the small guide. */
export const refuses = refusalsOf(smallDocument);
