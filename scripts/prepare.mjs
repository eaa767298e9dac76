import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runScript } from './run-tool.mjs';

const tools = ['rollup', 'typescript', 'esbuild', 'tsx', '@custom-elements-manifest/analyzer'];

// `npm install --omit=dev` is a fair wish, and a failing install would be a poor answer to it.
if (tools.every((name) => existsSync(join(root, 'node_modules', name)))) {
  process.exitCode = await runScript(join(root, 'scripts', 'build.mjs'));
} else {
  console.error('dist/ was not built, because the development dependencies are not installed.');
}
