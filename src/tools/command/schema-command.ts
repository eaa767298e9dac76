import type { Command } from 'commander';
import { guideJsonSchema } from '../schema/guide-json-schema.js';
import { deliverJson, type Called } from './called.js';

export function addSchema(program: Command, called: Called): void {
  program
    .command('schema')
    .summary('the JSON Schema of guides, for your editor')
    .description(
      'Prints the JSON Schema (draft 2020-12) of guides. An editor that knows it completes and checks as you\n' +
        'write. The package has it, too: "$schema": "./node_modules/relief-guide/dist/guide.schema.json".',
    )
    .option('-o, --out <file>', 'write into a file')
    .addHelpText('after', '\nExample:\n  relief-guide schema --out guide.schema.json')
    .action(({ out }: { readonly out?: string }) => deliverJson(called, guideJsonSchema(), out));
}
