import { Option, type Command } from 'commander';
import { markdownPage } from '../page/markdown-page.js';
import { plainPage } from '../page/plain-page.js';
import { progressOn } from '../progress.js';
import { languageOf, readGuide, soundGuide } from '../reading/read-guide.js';
import { routesJson } from '../routes/routes-json.js';
import { routesPage } from '../routes/routes-page.js';
import { reportOn } from '../routes/visit-report.js';
import { paintFor } from '../terminal.js';
import { deliver, deliverJson, type Called } from './called.js';
import { wholeNumber } from './arguments.js';
import { regionFor } from './region.js';

interface RoutesOptions {
  readonly region?: string;
  readonly lang?: string;
  readonly all?: true;
  readonly most: number;
  readonly format: 'text' | 'md';
  readonly json?: true;
  readonly out?: string;
  readonly quiet?: true;
}

/** How many routes a summary lists. */
const IN_SUMMARY = 6;

export function addRoutes(program: Command, called: Called): void {
  program
    .command('routes')
    .summary('every way through the questions, in words')
    .description(
      'Tells how many ways through the questions there are, what each answer leads to by itself, and which\n' +
        'answers decide what is asked. For a first visit and for a check-in.',
    )
    .argument('<guide>', 'the id of a built-in guide, a file, or - for standard input')
    .option('--region <code>', 'the country, such as GB; without it, international wording')
    .option('--lang <tag>', 'a language of the guide')
    .option('--all', 'list every route in full, and every path of single choices')
    .option('--most <number>', 'how many routes and paths --all lists', wholeNumber, 200)
    .addOption(
      new Option('--format <format>', 'plain text or Markdown').choices(['text', 'md']).default('text'),
    )
    .option('--json', 'one JSON document, for a program')
    .option('-o, --out <file>', 'write into a file')
    .option('-q, --quiet', 'tell no progress')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: RoutesOptions) => routes(name, options, called));
}

const EXAMPLES = `
Examples:
  relief-guide routes upper-back --region GB
  relief-guide routes my-guide.json --all --format md --out routes.md
  relief-guide routes my-guide.json --json | jq '.visits[0].answersByLevel'`;

async function routes(name: string, options: RoutesOptions, called: Called): Promise<void> {
  const { terminal } = called;
  const document = soundGuide(await readGuide(name, terminal));
  const language = languageOf(document, options.lang);
  const region = regionFor(document.guide, options.region);
  const all = options.all ?? false;
  const most = { routes: all ? options.most : IN_SUMMARY, paths: all ? options.most : 0 };
  const progress = progressOn(terminal, options.quiet);
  const reports = [false, true].map((checkingIn) =>
    reportOn(document.guide, { checkingIn, region }, most, progress.report),
  );
  progress.clear();
  if (options.json) {
    deliverJson(called, routesJson(document, region, reports), options.out);
    return;
  }
  const blocks = routesPage(document, reports, { language, region, all });
  const paint =
    options.out === undefined ? paintFor(terminal.out, terminal.env) : (_: string, text: string) => text;
  deliver(called, options.format === 'md' ? markdownPage(blocks) : plainPage(blocks, paint), options.out);
}
