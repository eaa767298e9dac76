import type { GuideDocument } from '../../guide/guide.js';
import type { Finding } from '../finding.js';
import type { Report, RuleWords } from './rule.js';

/** What the invariants say of themselves, for docs/lint.md. */
export const invariantRules: readonly RuleWords[] = [];

/** What the invariants found, and what they proved. */
interface Held {
  readonly findings: readonly Finding[];
  readonly proof?: unknown;
}

/**
 * Holds a guide to the ten invariants. This is the one place where lint calls them.
 * @param only the rules that were asked for, where not all were
 */
export function invariantFindings(
  _document: GuideDocument,
  _report: Report,
  _only?: readonly string[],
): Held {
  return { findings: [] };
}
