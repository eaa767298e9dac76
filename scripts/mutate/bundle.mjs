/**
 * Puts the tests of the core into one file that mocha can run in Node: what Stryker runs for each mutant. They are
 * written for the browser, but need nothing of it. What is left out stands in left-out.mjs.
 */
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leftOutFiles } from './left-out.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');
const folders = ['tests/guide', 'tests/machine', 'tests/guides', 'tests/cases'];
/** What attacks on the core have found. */
const found = 'tests/fuzz/found.test.ts';

const SLOW = /\/(?:laws|invariants|inspect|jobs|pairs|questions-left|witness|route-map|routes)\.test\.ts$/;

const tests = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => path.endsWith('.test.ts') && !leftOutFiles.some((left) => left.test(path)))
  // A mutant is done with at the first test that notices it, so what walks through much comes last.
  .sort((a, b) => Number(SLOW.test(a)) - Number(SLOW.test(b)) || a.localeCompare(b, 'en'));

/** Assertions from chai itself, and laws with fewer runs from one seed: a mutant must die the same way each time. */
const inNode = {
  name: 'in-node',
  setup({ onResolve }) {
    onResolve({ filter: /^@open-wc\/testing$/ }, () => ({ path: join(here, 'expect.mjs') }));
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer.endsWith('few-runs.mjs') ? undefined : { path: join(here, 'few-runs.mjs') },
    );
    onResolve({ filter: /invariants\/prove\.js$/ }, ({ importer }) =>
      importer.endsWith('invariants.test.ts') ? { path: join(here, 'few-visits.mjs') } : undefined,
    );
  },
};

await build({
  stdin: {
    contents: ['scripts/mutate/page.mjs', ...tests, found].map((path) => `import './${path}';`).join('\n'),
    resolveDir: root,
    loader: 'js',
  },
  outfile: join(root, '.mutate', 'tests.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['production', 'default'],
  plugins: [inNode],
  // The package says that tests have no side effects; declaring themselves is one.
  ignoreAnnotations: true,
  logLevel: 'warning',
});
