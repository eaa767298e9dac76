import { Option, type Command } from 'commander';
import { mermaid, svg } from '../diagram/diagram.js';
import { languageOf, readGuide, soundGuide } from '../reading/read-guide.js';
import { deliver, type Called } from './called.js';

interface DiagramOptions {
  readonly lang?: string;
  readonly format?: 'svg' | 'mermaid';
  readonly out?: string;
}

export function addDiagram(program: Command, called: Called): void {
  program
    .command('diagram')
    .summary('the guide as a picture')
    .description(
      'Draws the guide for a clinician to follow: as an SVG, or as Mermaid for a page that draws it.',
    )
    .argument('<guide>', 'the id of a built-in guide, a file, or - for standard input')
    .option('--lang <tag>', 'a language of the guide')
    .addOption(
      new Option('--format <format>', 'without it: what the name of the file says, else svg').choices([
        'svg',
        'mermaid',
      ]),
    )
    .option('-o, --out <file>', 'write into a file')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: DiagramOptions) => diagram(name, options, called));
}

const EXAMPLES = `
Examples:
  relief-guide diagram upper-back --out guide.svg
  relief-guide diagram my-guide.json --format mermaid >> README.md`;

async function diagram(name: string, { lang, format, out }: DiagramOptions, called: Called): Promise<void> {
  const document = soundGuide(await readGuide(name, called.terminal));
  const language = languageOf(document, lang);
  const isMermaid = format === undefined ? /\.(mmd|mermaid|md)$/.test(out ?? '') : format === 'mermaid';
  deliver(called, isMermaid ? mermaid(document, language) : svg(document, language), out);
}
