import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/tools/finding.js';
import { applyFixes } from '../../../src/tools/lint/fix.js';
import { lint } from '../../../src/tools/lint/lint.js';
import { inputRules, rules } from '../../../src/tools/lint/rules.js';
import { changed, type Changes } from '../../guide/broken-guide.js';
import { smallDocument } from '../../guide/small-guide.js';

/** The day after the small guide was checked. */
export const TODAY = '2026-11-21';

/** What the rules find, without the invariants: those walk through every visit, and have tests of their own. */
export const findingsIn = (document: unknown): readonly Finding[] =>
  lint(document, { today: TODAY, only: [...inputRules, ...rules].map(({ id }) => id) }).findings;

const placeOf = ({ rule, path }: Finding): string => `${rule} at ${path}`;

/** What a rule is to find. */
export interface Expected {
  /** Where; several places where one break shows in all of them. */
  readonly path: string | readonly string[];
  /** Part of each message. */
  readonly says: string;
  readonly severity?: Finding['severity'];
  /** The guide once its fixes are carried out, as changes to the small guide; without it there is no fix. */
  readonly mended?: Changes;
  /** Other rules that the same break cannot help but break. */
  readonly also?: readonly string[];
}

/**
 * A small guide that breaks a rule and nothing else: it is found where it stands, the message names it, and
 * the fix mends it and touches nothing else.
 */
export function finds(rule: string, what: string, changes: Changes, expected: Expected): void {
  const { path, says, severity, mended, also = [] } = expected;
  it(`finds ${what}`, () => {
    const document = changed(changes);
    const known = new Set(findingsIn(smallDocument).map(placeOf));
    const fresh = findingsIn(document).filter((finding) => !known.has(placeOf(finding)));
    const others = fresh.filter((finding) => finding.rule !== rule && !also.includes(finding.rule));
    expect(others.map(placeOf), 'other rules').to.deep.equal([]);
    const found = fresh.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.path)).to.deep.equal([path].flat());
    for (const finding of found) {
      expect(finding.message).to.contain(says);
      expect(finding.why).not.to.be.empty;
      if (severity) expect(finding.severity).to.equal(severity);
    }
    if (!mended) {
      expect(found.filter(({ fix }) => fix)).to.deep.equal([]);
      return;
    }
    const before = structuredClone(document);
    const { value, applied } = applyFixes(document, found);
    expect(applied).to.deep.equal(found);
    expect(value).to.deep.equal(changed(mended));
    expect(document, 'what was handed in').to.deep.equal(before);
    expect(findingsIn(value).filter((finding) => finding.rule === rule)).to.deep.equal([]);
  });
}

/** A small guide, changed in a way that looks like a break of a rule and is none. */
export function passes(rule: string, what: string, changes: Changes): void {
  it(`lets ${what} pass`, () => {
    const found = findingsIn(changed(changes)).filter((finding) => finding.rule === rule);
    expect(found.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([]);
  });
}
