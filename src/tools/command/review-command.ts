import { Option, type Command } from 'commander';
import { languageOf, readGuide, soundGuide } from '../reading/read-guide.js';
import { reviewMarkdown, reviewPage } from '../review/review.js';
import { day } from './arguments.js';
import { deliver, todayOr, type Called } from './called.js';

interface ReviewOptions {
  readonly lang?: string;
  readonly format?: 'html' | 'md';
  readonly today?: string;
  readonly out?: string;
}

export function addReview(program: Command, called: Called): void {
  program
    .command('review')
    .summary('the pages for whoever signs the guide off')
    .description(
      'Writes all that a clinician has to confirm as one page: HTML that needs nothing else, or Markdown.',
    )
    .argument('<guide>', 'the id of a built-in guide, a file, or - for standard input')
    .option('--lang <tag>', 'a language of the guide')
    .addOption(
      new Option('--format <format>', 'without it: what the name of the file says, else html').choices([
        'html',
        'md',
      ]),
    )
    .option('--today <date>', 'judge dates as on this day', day)
    .option('-o, --out <file>', 'write into a file')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: ReviewOptions) => review(name, options, called));
}

const EXAMPLES = `
Examples:
  relief-guide review upper-back --out review.html
  relief-guide review my-guide.json --format md`;

async function review(name: string, options: ReviewOptions, called: Called): Promise<void> {
  const { lang, format, today, out } = options;
  const document = soundGuide(await readGuide(name, called.terminal));
  const language = languageOf(document, lang);
  const isMarkdown = format === undefined ? /\.(md|markdown)$/.test(out ?? '') : format === 'md';
  const write = isMarkdown ? reviewMarkdown : reviewPage;
  deliver(called, write(document, language, todayOr(today)), out);
}
