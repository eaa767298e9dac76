import { parseGuide } from '../../guide/parse-guide.js';
import type { Finding } from '../finding.js';

export interface LintOptions {
  readonly only?: readonly string[];
  readonly today?: string;
  readonly report?: (progress: LintProgress) => void;
}

export interface LintProgress {
  readonly doing: string;
  readonly done: number;
  readonly of?: number;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly proof?: unknown;
}

/** Placeholder until the rules are merged: what parseGuide says. */
export function lint(input: unknown, options: LintOptions = {}): LintResult {
  options.report?.({ doing: 'Reading the guide', done: 0, of: 1 });
  const parsed = parseGuide(input);
  const findings: readonly Finding[] = parsed.ok
    ? []
    : parsed.problems.map(({ path, message }) => ({
        rule: 'shape',
        severity: 'error',
        path,
        message,
        why: 'A guide with this in it is refused, and visitors see only the emergency advice.',
      }));
  return { findings: findings.filter(({ rule }) => options.only?.includes(rule) ?? true) };
}
