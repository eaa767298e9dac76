import { Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import { printable, printableJson } from '../printable.js';
import { EXIT, Refusal } from '../refusal.js';
import type { Terminal } from '../terminal.js';
import { applyFixes } from '../lint/fix.js';
import { invariantRules } from '../lint/invariants.js';
import { lint } from '../lint/lint.js';
import { inputRules, rules as lintRules } from '../lint/rules.js';
import type { Called, Rules } from './called.js';
import { addDiagram } from './diagram-command.js';
import { addIntegrity } from './integrity-command.js';
import { addLint } from './lint-command.js';
import { addPrerender } from './prerender-command.js';
import { addReview } from './review-command.js';
import { addRoutes } from './routes-command.js';
import { addSchema } from './schema-command.js';

const EXIT_CODES = `
Exit codes:
  0  nothing is wrong
  1  lint found errors, or with --strict warnings
  2  called wrongly, or the guide can't be read or is not sound
  3  the command itself is broken; --debug shows where`;

const EXAMPLES = `
Examples:
  relief-guide lint my-guide.json
  relief-guide routes upper-back --region GB
  relief-guide help lint`;

const names = [...inputRules, ...lintRules, ...invariantRules].map(({ id }) => id);

/**
 * Runs the command as it was called.
 * @param args what stands after the name of the command
 * @param rules what lint finds and mends
 * @returns the exit code; it never throws
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  rules: Rules = { lint, applyFixes, names },
): Promise<number> {
  let code: number = EXIT.fine;
  const program = commandFor({ terminal, rules, endWith: (other) => (code = other) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    return ended(error, args, terminal);
  }
}

function commandFor(called: Called): Command {
  const { out, errors } = called.terminal;
  const program = new Command('relief-guide')
    .description('Checks, explains and draws guides of <relief-guide>: a built-in one, or one of your own.')
    .version(version, '-v, --version', 'the version of the package')
    .option('--debug', 'show where an internal error comes from')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => errors.write(text),
      outputError: (text, write) => write(printableLines(text)),
    })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXIT_CODES + EXAMPLES);
  const all = [addLint, addRoutes, addDiagram, addReview, addPrerender, addSchema, addIntegrity];
  for (const add of all) add(program, called);
  for (const each of program.commands) each.copyInheritedSettings(program).addHelpText('after', EXIT_CODES);
  return program;
}

const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

function ended(error: unknown, args: readonly string[], { out, errors }: Terminal): number {
  const inJson = args.includes('--json');
  const tell = (message: string, problems: Refusal['problems'] = []): void => {
    if (inJson) out.write(`${printableJson({ error: { message, problems } })}\n`);
  };
  if (error instanceof CommanderError) {
    tell(error.message);
    return EXIT.refused;
  }
  if (error instanceof Refusal) {
    errors.write(`${error.message}\n`);
    for (const { path, message } of error.problems)
      errors.write(`  ${path === '' ? '' : `${printable(path)}: `}${printable(message)}\n`);
    tell(error.message, error.problems);
    return EXIT.refused;
  }
  const reason = error instanceof Error ? error.message : String(error);
  errors.write(
    `relief-guide itself is broken: ${printable(reason)}. Please report this; --debug shows where.\n`,
  );
  if (args.includes('--debug') && error instanceof Error)
    errors.write(`${printableLines(error.stack ?? '')}\n`);
  tell(`relief-guide itself is broken: ${reason}`);
  return EXIT.broken;
}
