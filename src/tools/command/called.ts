import type { applyFixes } from '../lint/fix.js';
import type { lint } from '../lint/lint.js';
import { printableJson } from '../printable.js';
import type { Terminal } from '../terminal.js';
import { writeWhole } from '../reading/write-file.js';

/** What lint finds in a guide, and how it is mended. */
export interface Rules {
  readonly lint: typeof lint;
  readonly applyFixes: typeof applyFixes;
  /** The rules that can be asked for. */
  readonly names: readonly string[];
}

/** What every command is given. */
export interface Called {
  readonly terminal: Terminal;
  readonly rules: Rules;
  /** Says that this run ends with another code than 0. */
  readonly endWith: (code: number) => void;
}

/** Writes what was asked for: into a file, whole or not at all, or to standard output. */
export function deliver({ terminal }: Called, text: string, out: string | undefined): void {
  if (out === undefined || out === '-') {
    terminal.out.write(text);
    return;
  }
  writeWhole(out, text);
  terminal.errors.write(`Written to ${out}.\n`);
}

export const deliverJson = (called: Called, value: unknown, out: string | undefined): void =>
  deliver(called, `${printableJson(value)}\n`, out);

/** The day of the run, as an ISO date. */
export const todayOr = (today: string | undefined): string => today ?? new Date().toISOString().slice(0, 10);
