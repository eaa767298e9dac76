import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runNpm } from '../run-npm.mjs';
import { root } from '../run-tool.mjs';
import { flow } from './flow.mjs';

const sources = join(root, 'scripts', 'bench', 'peers');
const workshop = join(root, 'node_modules', '.cache', 'relief-guide-bench');
const WANTED = ['package.json', 'package-lock.json'];

/** What the guide is measured beside; the first is the floor. */
export const PEERS = ['vanilla', 'lit-xstate', 'react', 'surveyjs', 'formio'];

/** The short flow as every peer ships it. */
const flowModule = {
  name: 'flow',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^flow$/ }, () => ({ path: 'flow', namespace: 'flow' }));
    onLoad({ filter: /^flow$/, namespace: 'flow' }, () => ({
      contents: JSON.stringify(flow),
      loader: 'json',
    }));
  },
};

/**
 * Gets what the peers need from the registry, and bundles each as a publisher would ship it: one minified file, and
 * its styles where it has some.
 * @returns the folder with `NAME.js` and `NAME.css`, and the version of every package in it
 */
export async function buildPeers() {
  install();
  const outdir = join(workshop, 'built');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  for (const name of PEERS) {
    const entry = join(sources, `${name}.js`);
    await build({
      stdin: {
        contents: `import flow from 'flow';
          import mount from ${JSON.stringify(entry)};
          window.mount = (place, other) => mount(place, other ?? flow);
          const place = document.querySelector('#place');
          if (place) window.mount(place);`,
        resolveDir: sources,
      },
      outfile: join(outdir, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      conditions: ['production', 'module'],
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
      nodePaths: [join(workshop, 'node_modules')],
      plugins: [flowModule],
      logLevel: 'error',
    });
  }
  return { folder: outdir, versions: versions() };
}

/** What npm installed is kept for as long as the lock file asks for the same. */
function install() {
  mkdirSync(workshop, { recursive: true });
  const hash = createHash('sha256');
  for (const file of WANTED) hash.update(readFileSync(join(sources, file)));
  const wanted = hash.digest('hex');
  const stamp = join(workshop, 'node_modules', '.installed-for');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Getting what the guide is measured beside.');
  for (const file of WANTED) copyFileSync(join(sources, file), join(workshop, file));
  if (runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: workshop, quiet: true }) !== 0)
    throw new Error('What the guide is measured beside could not be had from the package registry.');
  writeFileSync(stamp, wanted);
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8'));
  const own = ['lit', 'xstate'].map((name) => [
    name,
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version,
  ]);
  return { ...Object.fromEntries(own), ...dependencies };
}
