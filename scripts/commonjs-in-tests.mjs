import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run-tool.mjs';

/** Packages of the command's rules that are not written as modules, which is all that a browser takes. */
const COMMONJS = /^\/node_modules\/(?:pluralize|normalize-strings)\/[\w/.-]+\.js$/;

/** Serves them to tests as modules. Nothing of this reaches a visitor: only `src/tools` imports them. */
export function commonjsInTests() {
  return {
    name: 'commonjs-in-tests',
    async serve({ path }) {
      if (!COMMONJS.test(path)) return undefined;
      const { outputFiles } = await build({
        entryPoints: [join(root, path)],
        bundle: true,
        format: 'esm',
        write: false,
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
