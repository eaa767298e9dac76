import type { GuideDocument } from '../../guide/guide.js';
import type { Finding } from '../finding.js';
import { readingOf } from './complaints.js';
import { invariantFindings } from './invariants.js';
import { reachOf, type Reach } from './reach.js';
import type { Found, LintProgress, RuleWords, Subject } from './rule.js';
import { inputRules, rules } from './rules.js';

export type { LintProgress } from './rule.js';

export interface LintOptions {
  /** The rules to look at, by id; otherwise all. */
  readonly only?: readonly string[];
  /** The day on which the guide is looked at, as an ISO date. */
  readonly today?: string;
  /** Hears what is being done. */
  readonly report?: (progress: LintProgress) => void;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** What the invariants proved, where they were run. */
  readonly proof?: unknown;
}

/**
 * Looks a guide over: whether it can be read at all and then, where it can, by every rule.
 * @param input anything that JSON can hold; it is not changed. It never throws
 * @returns the findings, rule by rule in the order of docs/lint.md
 */
export function lint(input: unknown, options: LintOptions = {}): LintResult {
  const { only, report = () => undefined } = options;
  const wanted = ({ id }: RuleWords): boolean => !only || only.includes(id);
  report({ doing: 'Reading the guide', done: 0 });
  const reading = readingOf(input);
  if (!reading.ok) {
    const refused = { input, ...reading };
    return { findings: inputRules.filter(wanted).flatMap((rule) => told(rule, rule.check(refused))) };
  }
  const { document } = reading;
  const subject = subjectOf(document, options);
  const chosen = rules.filter(wanted);
  const findings = chosen.flatMap((rule, index) => {
    report({ doing: `Looking by the rule ${rule.id}`, done: index, of: chosen.length });
    return told(rule, rule.check(subject));
  });
  const { findings: broken, proof } = invariantFindings(document, report, only);
  return { findings: [...findings, ...broken], ...(proof !== undefined && { proof }) };
}

function subjectOf(document: GuideDocument, { today, report = () => undefined }: LintOptions): Subject {
  let reach: Reach | undefined;
  return {
    document,
    today: today ?? new Date().toISOString().slice(0, 10),
    reach: () => (reach ??= reachOf(document.guide, report)),
  };
}

/** The most findings of one rule that are told; nobody reads more. */
const MOST = 200;

function told({ id: rule, severity, why }: RuleWords, found: Iterable<Found>): readonly Finding[] {
  const findings: Finding[] = [];
  let more = 0;
  for (const each of found) {
    if (findings.length < MOST) findings.push({ rule, severity, why, ...each });
    else more += 1;
  }
  if (more === 0) return findings;
  const message = `${more} more of these are not listed. Put the first ${MOST} right, then look again.`;
  return [...findings, { rule, severity, why, path: '', message }];
}
