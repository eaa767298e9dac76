import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser } from './find-browser.mjs';
import { root, toolPath } from './run-tool.mjs';

const args = process.argv.slice(2);
const watching = args.includes('--watch');
const LONGEST_RUN = 15 * 60_000;

const { passed, failed } = await run().catch((error) => broken(error.message));
// Nothing may be printed after this line: it is what other programs read.
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function run() {
  ensureDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
  const counts = join(folder, 'counts.json');
  try {
    const env = { ...process.env, TEST_COUNT_FILE: counts, CHROME_PATH: await findBrowser() };
    const code = await wtr(env);
    return judge(code, counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wtr(env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [toolPath('@web/test-runner', 'wtr'), ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    const timer = watching ? undefined : setTimeout(() => child.kill('SIGKILL'), LONGEST_RUN);
    // Ctrl-C reaches the child as well; waiting for it lets the last line still be the last.
    process.on('SIGINT', () => {});
    child.on('error', () => resolve(1));
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

function judge(code, file) {
  let counts;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return broken('The test runner ended before it could report anything.');
  }
  if (counts.passed + counts.failed === 0) return broken('No test ran.');
  // A run that is unhappy for a reason outside the tests, such as a coverage threshold, is not a pass.
  if (counts.failed === 0 && code !== 0) counts.failed = 1;
  return counts;
}

function broken(message) {
  console.error(message);
  return { passed: 0, failed: 1 };
}
