import type { Command } from 'commander';
import { readIntegrity } from '../integrity/read-integrity.js';
import { scriptTags } from '../integrity/script-tags.js';
import { deliver, type Called } from './called.js';

export function addIntegrity(program: Command, called: Called): void {
  program
    .command('integrity')
    .summary('the tags that let a browser run no file but those that were built')
    .description(
      'Prints an import map with the hash of every file, and the script tag. Put both into the head of the page, in\n' +
        'front of every other module script. What a strict policy has to allow for it is told on standard error.',
    )
    .requiredOption('-b, --base <address>', 'where the files of dist/script/ stand on your server')
    .option('-o, --out <file>', 'write into a file')
    .addHelpText('after', '\nExample:\n  relief-guide integrity --base /guide/')
    .action(({ base, out }: { readonly base: string; readonly out?: string }) => {
      const { html, policy } = scriptTags(readIntegrity(), base);
      deliver(called, html, out);
      called.terminal.errors.write(`Under a Content-Security-Policy, add to script-src: ${policy}\n`);
    });
}
