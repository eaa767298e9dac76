import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { record, recorded } from './record.mjs';
import { runScript, toolPath } from './run-tool.mjs';

ensureDependencies();
ensureBuild();

// What is not there before the dependencies are comes after them.
const { allFiles, ENTRY, folder, staticallyNeeded } = await import('./size/built.mjs');

const KIB = 1024;

const files = Object.fromEntries(allFiles().map((name) => [name, measure(readFileSync(join(folder, name)))]));
const first = staticallyNeeded(ENTRY);

const rows = Object.entries(files).sort(([, a], [, b]) => b.brotli - a.brotli);
print('file', 'raw', 'gzip', 'brotli');
for (const [name, size] of rows)
  print(first.has(name) ? `${name} *` : name, size.raw, size.gzip, size.brotli);
print('everything', ...['raw', 'gzip', 'brotli'].map((kind) => sum(Object.keys(files), kind)));

const needed = sum(first, 'brotli');
console.log(`\n* The entry, which every page loads, is ${kib(needed)} KiB brotli.\n`);
const sizes = {
  entryBytes: needed,
  everythingBytes: sum(Object.keys(files), 'brotli'),
  files: Object.keys(files).length,
};
record('size', sizes);
const stale = isStale(sizes, recorded('size'));
if (stale)
  console.error(
    'The sizes that the documentation tells of are others. Run: npm run size -- --record && npm run docs',
  );

process.exitCode = (await runScript(toolPath('size-limit'), [])) || Number(stale);

/** Whether what was kept is off by more than a hundredth, so that what we say of it is no longer true. */
function isStale(now, kept) {
  return Object.entries(now).some(([key, value]) => !(Math.abs((kept?.[key] ?? NaN) / value - 1) <= 0.01));
}

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
