import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { root } from './run-tool.mjs';

ensureDependencies();
ensureBuild();

const { parseAst } = await import('rollup/parseAst');

const KIB = 1024;
/** What a visitor on a slow phone waits for before the first question. */
const BUDGET = 20 * KIB;
const ENTRY = 'relief-guide.js';

const folder = join(root, 'dist', 'script');
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, measure(readFileSync(join(folder, name)))]),
);
const first = staticallyNeeded(ENTRY);

const rows = Object.entries(files).sort(([, a], [, b]) => b.brotli - a.brotli);
print('file', 'raw', 'gzip', 'brotli');
for (const [name, size] of rows)
  print(first.has(name) ? `${name} *` : name, size.raw, size.gzip, size.brotli);
print('everything', ...['raw', 'gzip', 'brotli'].map((kind) => sum(Object.keys(files), kind)));

const needed = sum(first, 'brotli');
const verdict = needed > BUDGET ? 'OVER' : 'within';
console.log(
  `\n* The first question needs ${kib(needed)} KiB brotli, ${verdict} the budget of ${kib(BUDGET)} KiB.`,
);
if (needed > BUDGET) process.exitCode = 1;

function measure(content) {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }).length,
  };
}

/** Read from the built files, because that is what a browser will do. */
function staticallyNeeded(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const { body } = parseAst(readFileSync(join(folder, name), 'utf8'));
  for (const { source } of body) {
    if (source) staticallyNeeded(source.value.replace(/^\.\//, ''), seen);
  }
  return seen;
}

function sum(names, kind) {
  return [...names].reduce((total, name) => total + files[name][kind], 0);
}

function kib(bytes) {
  return (bytes / KIB).toFixed(2);
}

function print(name, ...sizes) {
  const cells = sizes.map((size) => (typeof size === 'number' ? kib(size) : size).padStart(9));
  console.log(name.padEnd(40) + cells.join(''));
}
