import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { root, runScript, runScriptQuietly, toolPath } from './run-tool.mjs';
import { runNpm } from './run-npm.mjs';

ensureDependencies();

const tsc = toolPath('typescript', 'tsc');
const steps = {
  types: () => runScript(tsc, ['-p', 'tsconfig.json']),
  'types of the core, without a browser': () => runScript(tsc, ['-p', 'tsconfig.core.json']),
  'types of the tools': () => runScript(tsc, ['-p', 'tsconfig.node.json']),
  format: () => runScript(toolPath('prettier'), ['--check', '--log-level=warn', '.']),
  layers: () => runScript(join(root, 'scripts', 'check-layers.mjs')),
  'generated pages': () => runScript(toolPath('tsx'), [join(root, 'scripts', 'docs.ts'), '--check']),
  package: checkPackage,
};

const lint = () => runScript(toolPath('eslint'), ['--max-warnings=0', '.']);

const failed = [];
const run = async (name, step) => {
  const start = performance.now();
  const code = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)`);
  if (code !== 0) failed.push(name);
};
// It takes as long as all the others, and needs none of them.
const linted = run('lint', lint);
for (const [name, step] of Object.entries(steps)) await run(name, step);
await linted;

console.log(failed.length === 0 ? 'Every check passed.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Looks at the very archive that would be published, packed once for both. */
async function checkPackage() {
  ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
  try {
    const packed = runNpm(['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], {
      cwd: root,
      quiet: true,
    });
    if (packed !== 0) return packed;
    const archive = join(folder, readdirSync(folder)[0]);
    const codes = [
      await runScriptQuietly(toolPath('publint'), ['run', archive, '--strict']),
      await runScriptQuietly(toolPath('@arethetypeswrong/cli', 'attw'), [archive, '--profile', 'esm-only']),
    ];
    return Math.max(...codes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
