import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './place.js';

/** Bundles the scripts and the style sheets of the site. There is nothing in them that is not of this repository. */
export async function bundleClient(out: string): Promise<void> {
  await build({
    entryPoints: [
      'client/site.ts',
      'client/configure.ts',
      'client/preview.ts',
      'styles/site.css',
      'styles/preview.css',
    ].map((name) => ({ in: join(root, 'site', name), out: name.replace(/^\w+\/|\.\w+$/g, '') })),
    outdir: join(out, 'assets'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
  });
}
