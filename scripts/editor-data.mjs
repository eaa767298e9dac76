import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { jsxTypes } from './editor/jsx.mjs';
import { llmsText } from './editor/llms.mjs';
import { elementOf } from './editor/manifest.mjs';
import { root } from './run-tool.mjs';

/**
 * Writes what is made from custom-elements.json: the data by which editors complete and explain the tag, the types
 * of JSX, and llms.txt. All stands in one folder: dist/, or the one that is given.
 */
const outdir = process.argv[2] ?? join(root, 'dist');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const about = read(join(root, 'package.json'));
const manifest = read(join(outdir, 'custom-elements.json'));
const element = elementOf(manifest);

// A hundred parts in each tooltip would hide what it is about; they are completed where they are written.
const short = { outdir, hideLogs: true, hideCssPartsDocs: true, hideCssPropertiesDocs: true };
generateVsCodeCustomElementData(manifest, short);
generateJetBrainsWebTypes(manifest, { ...short, packageJson: false });

writeFileSync(join(outdir, 'jsx.d.ts'), jsxTypes(element));
// So that `import 'relief-guide/jsx'` is also right where types are not taken out.
writeFileSync(join(outdir, 'jsx.js'), 'export {};\n');
writeFileSync(join(outdir, 'llms.txt'), llmsText(element, about));
