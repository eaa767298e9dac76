import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeIntegrity } from './integrity.mjs';
import { root, runScript, toolPath } from './run-tool.mjs';

rmSync(join(root, 'dist'), { recursive: true, force: true });

// They write different files, so nothing is gained by waiting.
const codes = await Promise.all([
  runScript(toolPath('rollup'), ['--config', '--silent']),
  runScript(join(root, 'scripts', 'build-tool.mjs')),
  runScript(toolPath('typescript', 'tsc'), ['-p', 'tsconfig.build.json']),
  describe(),
]);

// Of the files as they will be loaded.
if (codes.every((code) => code === 0)) writeIntegrity(join(root, 'dist'));

process.exitCode = codes.find((code) => code !== 0) ?? 0;

/** The manifest, and then what is made from it. */
async function describe() {
  const options = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const code = await runScript(toolPath('@custom-elements-manifest/analyzer', 'cem'), options);
  return code === 0 ? runScript(join(root, 'scripts', 'editor-data.mjs')) : code;
}
