import type { LintProgress } from './lint/lint.js';
import type { Terminal } from './terminal.js';

/** What takes long tells how far it has come. */
export interface Progress {
  readonly report: (progress: LintProgress) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/** A line on a terminal is rewritten this often, in milliseconds; a log gets a new one this often. */
const REWRITE = 100;
const NEW_LINE = 10_000;

/** Progress goes where errors go, so that what is piped on stays clean. */
export function progressOn({ errors, now }: Terminal, quiet = false): Progress {
  if (quiet) return { report: () => undefined, clear: () => undefined };
  const live = errors.isTTY === true;
  let told = now();
  let standing = false;
  return {
    report: (progress) => {
      if (now() - told < (live ? REWRITE : NEW_LINE)) return;
      told = now();
      standing = live;
      errors.write(live ? `\r\u001b[K${said(progress)}` : `${said(progress)}\n`);
    },
    clear: () => {
      if (standing) errors.write('\r\u001b[K');
      standing = false;
    },
  };
}

function said({ doing, done, of }: LintProgress): string {
  if (of === undefined) return `${doing}: ${done}`;
  const share = of > 0 ? ` (${Math.floor((done / of) * 100)} %)` : '';
  return `${doing}: ${done} of ${of}${share}`;
}
