import { posix, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './run-tool.mjs';

/** What several files import stands here, and nowhere on the disk. */
const SHARED = 'bundled';

/** What test files load by its address, in a frame or once more. */
const LOADED = ['src/define.ts', 'tests/frames/inside.ts'];

/** What the tests are told when they are built. */
export const writtenIn = { EVERYTHING: String(process.env.EVERYTHING === '1') };

/**
 * Serves test files as one build of all of them, at the addresses at which they stand: a page then asks for
 * some forty files and not for three hundred. What is imported when it is needed still comes when it is needed, and
 * nothing runs in a page that its test file does not import.
 *
 * @param tests their paths from the root of the project
 * @returns a middleware of the server; what it does not know is served as ever
 */
export async function bundledTests(tests) {
  // Not while the first page waits for it: how long a page may take is counted.
  const files = await bundle([...tests, ...LOADED]);
  return (context, next) => {
    const text = files.get(context.path);
    if (text === undefined) return next();
    context.body = text;
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    // A frame in a sandbox has no origin.
    context.set('access-control-allow-origin', '*');
    // Names of shared files hold what is in them.
    if (context.path.startsWith(`/${SHARED}/`)) context.set('cache-control', 'max-age=86400');
  };
}

async function bundle(entryPoints) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: root,
    outbase: root,
    chunkNames: `${SHARED}/[hash]`,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: writtenIn,
    tsconfig: 'tsconfig.json',
    // Tests rest on what modules do when they are loaded, whatever a package says of itself.
    ignoreAnnotations: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [address(path), text]));
}

/** What was written as TypeScript is asked for by its own name. */
function address(path) {
  const from = relative(root, path).replaceAll('\\', '/');
  return posix.join('/', from.startsWith(`${SHARED}/`) ? from : from.replace(/\.js$/, '.ts'));
}
