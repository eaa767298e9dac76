import type { Finding } from '../finding.js';
import { printable } from '../printable.js';
import type { Paint } from '../terminal.js';

/** The same word is the same width, so that the places stand under each other. */
const WIDTH = 'warning'.length;

/** Findings for a person: where, what, why it matters, and what mends it. */
export const findingsText = (findings: readonly Finding[], paint: Paint): string =>
  findings.map((finding) => findingText(finding, paint)).join('\n\n');

function findingText({ rule, severity, path, message, why, fix }: Finding, paint: Paint): string {
  const colour = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;
  const where = path === '' ? 'the whole guide' : printable(path);
  const margin = ' '.repeat(WIDTH + 2);
  return [
    `${paint(colour[severity], severity.padEnd(WIDTH))}  ${paint('bold', where)}  ${paint('dim', printable(rule))}`,
    margin + printable(message),
    `${margin}${paint('dim', `Why: ${printable(why)}`)}`,
    ...(fix ? [`${margin}${paint('green', `--fix: ${printable(fix.says)}`)}`] : []),
  ].join('\n');
}
