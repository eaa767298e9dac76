import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser } from './find-browser.mjs';
import { root, toolPath } from './run-tool.mjs';
import { testFiles } from './test-files.mjs';

const args = process.argv.slice(2);
const watching = args.includes('--watch');
const LONGEST_RUN = 60 * 60_000;
const NONE = { passed: 0, failed: 0 };

const { passed, failed } = await run().catch((error) => broken(error.message));
// Nothing may be printed after this line: it is what other programs read.
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function run() {
  ensureDependencies();
  // Once, and not by several tests at the same time.
  ensureBuild();
  const { node, browser } = testFiles(args);
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
  try {
    // Most of what Node tests is one process that waits for another: a core is left for the browser beside it.
    const [inNode, inBrowser] = await Promise.all([
      node.length > 0 && !watching ? runInNode(node, join(folder, 'node.json'), browser !== undefined) : NONE,
      browser ? runInBrowser(browser, join(folder, 'browser.json')) : NONE,
    ]);
    return { passed: inNode.passed + inBrowser.passed, failed: inNode.failed + inBrowser.failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runInBrowser(options, counts) {
  const env = { ...process.env, TEST_COUNT_FILE: counts, CHROME_PATH: await findBrowser() };
  return judge(await start([toolPath('@web/test-runner', 'wtr'), ...options], env), counts);
}

/**
 * What is made for Node is tested in Node, by its own runner.
 * @param beside whether something else is printing meanwhile; it is then told at the end
 */
async function runInNode(files, counts, beside) {
  const reporters = { spec: 'stdout', './scripts/node-count-reporter.mjs': counts };
  const options = Object.entries(reporters).flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
  const stdio = beside ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  return judge(await start(['--import', 'tsx', '--test', ...options, ...files], process.env, stdio), counts);
}

function start(command, env, stdio = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, env, stdio });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (printed += text));
    const timer = watching ? undefined : setTimeout(() => child.kill('SIGKILL'), LONGEST_RUN);
    const ignore = () => {};
    // Ctrl-C reaches the child as well; waiting for it lets the last line still be the last.
    process.on('SIGINT', ignore);
    const end = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', ignore);
      if (printed) console.log(printed);
      resolve(code ?? 1);
    };
    child.on('error', () => end(1));
    child.on('close', end);
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
