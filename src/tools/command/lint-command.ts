import type { Command } from 'commander';
import { counted } from '../page/page.js';
import type { Finding } from '../finding.js';
import { layoutOf, writtenLike } from '../json/layout.js';
import { parseJson } from '../json/parse-json.js';
import type { LintOptions, LintResult } from '../lint/lint.js';
import { printable } from '../printable.js';
import { progressOn } from '../progress.js';
import { readGuide, type GuideSource } from '../reading/read-guide.js';
import { readTextFile } from '../reading/read-text.js';
import { writeWhole } from '../reading/write-file.js';
import { EXIT, Refusal } from '../refusal.js';
import { paintFor, type Paint } from '../terminal.js';
import { day, names } from './arguments.js';
import { deliver, deliverJson, todayOr, type Called, type Rules } from './called.js';
import { findingsText } from './findings-text.js';

interface LintCommandOptions {
  readonly fix?: true;
  readonly strict?: true;
  readonly only?: readonly string[];
  readonly today?: string;
  readonly json?: true;
  readonly out?: string;
  readonly quiet?: true;
}

export function addLint(program: Command, called: Called): void {
  program
    .command('lint')
    .summary('everything that is wrong with a guide, and how to put it right')
    .description(
      'Looks for everything that would mislead a visitor or let a warning sign slip, and says how to put it right.',
    )
    .argument('<guide>', 'the id of a built-in guide, a file, or - for standard input')
    .option('--fix', 'mend in the file what needs no decision of meaning, then look again')
    .option('--strict', 'fail on warnings, too')
    .option('--only <rules...>', 'look with these rules only, by name', names)
    .option('--today <date>', 'judge dates as on this day', day)
    .option('--json', 'one JSON document, for a program')
    .option('-o, --out <file>', 'write into a file')
    .option('-q, --quiet', 'tell nothing but what fails the run')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: LintCommandOptions) => lintGuide(name, options, called));
}

/** How often --fix looks again. Two fixes that undo each other would otherwise never end. */
const MOST_LOOKS = 10;

const EXAMPLES = `
Examples:
  relief-guide lint my-guide.json
  relief-guide lint my-guide.json --fix
  relief-guide lint my-guide.json --strict --json > findings.json
  relief-guide lint my-guide.json --only shape reference`;

async function lintGuide(name: string, options: LintCommandOptions, called: Called): Promise<void> {
  const { terminal, rules, endWith } = called;
  if (options.fix) refuseUnlessFile(name);
  refuseUnknown(options.only ?? [], rules.names);
  const source = await readGuide(name, terminal);
  if (options.fix && source.from !== 'file') throw new Refusal(NO_FILE(name));
  const progress = progressOn(terminal, options.quiet);
  const lintOptions: LintOptions = {
    today: todayOr(options.today),
    report: progress.report,
    ...(options.only && { only: options.only }),
  };
  let result = rules.lint(source.value, lintOptions);
  const mended: Finding[] = [];
  // Where two fixes touch the same place, one waits for the next look.
  for (let look = 0, now = source; options.fix && look < MOST_LOOKS; look += 1) {
    const applied = await mend(now, rules.applyFixes(now.value, result.findings));
    if (applied.length === 0) break;
    mended.push(...applied);
    now = await readGuide(name, terminal);
    result = rules.lint(now.value, lintOptions);
  }
  progress.clear();
  const fails = ({ severity }: Finding): boolean =>
    severity === 'error' || (severity === 'warning' && options.strict === true);
  if (result.findings.some(fails)) endWith(EXIT.findings);
  if (options.json) {
    deliverJson(called, reportFor(source, result, mended, fails), options.out);
    return;
  }
  const told = options.quiet ? result.findings.filter(fails) : result.findings;
  const paint: Paint = options.out === undefined ? paintFor(terminal.out, terminal.env) : (_, text) => text;
  const summary = options.quiet && told.length === 0 ? '' : summaryOf(source, result, mended);
  const text = [findingsText(told, paint), summary].filter((part) => part !== '').join('\n\n');
  if (text !== '') deliver(called, `${text}\n`, options.out);
}

const NO_FILE = (name: string): string =>
  `--fix changes a file, and ${name === '-' ? 'standard input' : `"${printable(name)}", a built-in guide,`} is none. Name the file of a guide.`;

/** A rule that is misspelt would find nothing, and look like a guide in which nothing is wrong. */
function refuseUnknown(only: readonly string[], known: readonly string[]): void {
  const unknown = only.find((rule) => !known.includes(rule));
  if (unknown !== undefined)
    throw new Refusal(`There is no rule "${printable(unknown)}". The rules are: ${known.join(', ')}.`);
}

/** Before anything is read: whoever pipes a guide in should not wait for this. */
function refuseUnlessFile(name: string): void {
  if (name === '-') throw new Refusal(NO_FILE(name));
}

/** Mends the file in its own layout. Whatever changed it in the meantime goes before us. */
async function mend(
  source: GuideSource,
  { value, applied }: ReturnType<Rules['applyFixes']>,
): Promise<readonly Finding[]> {
  const { name, text = '' } = source;
  const mark: string = source.mark ?? '';
  if (applied.length === 0) return [];
  const written = writtenLike(layoutOf(text), value);
  parseJson(written, name);
  if ((await readTextFile(name)) !== mark + text)
    throw new Refusal(
      `${printable(name)} was changed while it was looked at. Nothing was written; run this again.`,
    );
  writeWhole(name, mark + written);
  return applied;
}

function reportFor(
  { name, from }: GuideSource,
  { findings, proof }: LintResult,
  mended: readonly Finding[],
  fails: (finding: Finding) => boolean,
): object {
  return {
    guide: name,
    from,
    ok: !findings.some(fails),
    counts: {
      error: findings.filter(({ severity }) => severity === 'error').length,
      warning: findings.filter(({ severity }) => severity === 'warning').length,
      advice: findings.filter(({ severity }) => severity === 'advice').length,
    },
    findings,
    mended,
    ...(proof !== undefined && { proof }),
  };
}

function summaryOf({ name }: GuideSource, { findings }: LintResult, mended: readonly Finding[]): string {
  const count = (wanted: Finding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const parts = [
    ...(count('error') > 0 ? [counted(count('error'), 'error')] : []),
    ...(count('warning') > 0 ? [counted(count('warning'), 'warning')] : []),
    ...(count('advice') > 0 ? [counted(count('advice'), 'piece of advice', 'pieces of advice')] : []),
  ];
  const fixable = findings.filter(({ fix }) => fix).length;
  return [
    ...(mended.length > 0
      ? [
          `Mended in ${printable(name)}:`,
          ...mended.map(({ path, fix }) => `  ${printable(path)}  ${printable(fix?.says ?? '')}`),
        ]
      : []),
    parts.length === 0
      ? `Nothing is wrong with ${printable(name)}.`
      : `${printable(name)}: ${parts.join(', ')}.`,
    ...(fixable > 0 ? [`--fix mends ${fixable} of them.`] : []),
  ].join('\n');
}
