import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';
import { root } from './run-tool.mjs';

/**
 * Builds the `relief-guide` command into one file that needs nothing but Node, the JSON Schema of guides, and the guides
 * of this package as JSON.
 *
 * esbuild and not rollup, because the argument parser is CommonJS, for which rollup needs one more plugin.
 */
const dist = join(root, 'dist');
const { guideJsonSchema } = await tsImport('../src/tools/schema/guide-json-schema.ts', import.meta.url);
const schema = guideJsonSchema();

/** A guide of this package as a publisher would write one: to be read, changed, and given back with `src`. */
const { builtInIds, builtInDocument } = await tsImport('../src/tools/reading/built-in.ts', import.meta.url);
mkdirSync(join(dist, 'guides'), { recursive: true });
for (const id of builtInIds) {
  const document = { $schema: '../guide.schema.json', ...(await builtInDocument(id)) };
  writeFileSync(join(dist, 'guides', `${id}.json`), `${JSON.stringify(document)}\n`);
}

/** The schema is made of docstrings, for which the compiler is needed: here, and not where the command runs. */
const finishedSchema = {
  name: 'finished-schema',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]tools[\\/]schema[\\/]guide-json-schema\.ts$/ }, () => ({
      contents: `const schema = ${JSON.stringify(schema)};\nexport const guideJsonSchema = () => schema;`,
      loader: 'js',
    }));
  },
};

const tool = join(dist, 'tools', 'relief-guide.js');
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/tools/relief-guide.ts'],
  outfile: tool,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  tsconfig: 'tsconfig.node.json',
  conditions: ['production'],
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  plugins: [finishedSchema],
  banner: {
    // The argument parser asks for Node's own modules in the old way.
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
chmodSync(tool, 0o755);
writeFileSync(join(dist, 'tools', 'LICENSES.txt'), licences(Object.keys(metafile.inputs)));
writeFileSync(join(dist, 'guide.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

/** What the licences of the packages inside ask for: their text, beside the code. */
function licences(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  const parts = [...folders].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(root, folder, file), 'utf8') : sameAsOurs(about);
    return `${about.name} ${about.version} (${about.license})\n\n${text.trim()}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['relief-guide.js holds code of these packages.', ...parts].join(rule)}\n`;
}

/** A package that names the licence and leaves out its text; ours is the same one. */
function sameAsOurs({ name, license, author }) {
  const holder = author?.name ?? author;
  if (license !== 'MIT' || !holder) throw new Error(`${name} has no licence that could be shipped with it.`);
  return readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^Copyright.*$/m, `Copyright (c) ${holder}`);
}
