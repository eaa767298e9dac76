import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { tableOf } from './engines/table.mjs';
import { newest, record, recorded, today } from './record.mjs';
import { root, toolPath } from './run-tool.mjs';
import { filesIn } from './test-files.mjs';

/** Every engine that a visitor may have, and a phone. Those of one maker behave alike enough to be one. */
const ENGINES = { chromium: 'Chromium', phone: 'Chromium on a phone', firefox: 'Firefox', webkit: 'WebKit' };

const USAGE = `npm run test:engines -- [--only chromium,phone,firefox,webkit] [--files 'tests/…'] [--record]

Runs the tests of the browser in three engines and on a phone, one after another. Browsers that are missing are installed from
the system's packages, where that is allowed.`;

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else await main();

async function main() {
  ensureDependencies();
  const only = args.includes('--only')
    ? (args[args.indexOf('--only') + 1] ?? '').split(',')
    : Object.keys(ENGINES);
  const unknown = only.filter((engine) => !(engine in ENGINES));
  if (unknown.length > 0) {
    console.error(`There is no engine “${unknown.join(', ')}”.\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const files = filesIn(args);
  const results = [];
  for (const engine of only) {
    console.log(`== ${ENGINES[engine]}`);
    results.push({ engine: ENGINES[engine], ...(await runIn(engine, files)) });
  }
  report(results, files);
}

function report(results, files) {
  for (const { engine, failed } of results)
    for (const { file, name } of failed) console.log(`✗ ${engine} · ${file} · ${name}`);
  for (const { engine, skipped } of results)
    for (const { file, name, reason } of skipped) console.log(`- ${engine} · ${file} · ${name}: ${reason}`);
  console.log(tableOf(results));
  const engines = results.map(({ passed, failed, skipped, ...engine }) => ({
    ...engine,
    passed,
    failed: failed.length,
    skipped: skipped.length,
    skippedTests: skipped,
    on: today(),
  }));
  // Some of the tests say nothing of an engine.
  if (files.length === 0) {
    const before = recorded('test:engines')?.engines;
    record('test:engines', { engines: newest(Object.values(ENGINES), 'engine', engines, before) });
  }
  const failed = results.reduce((sum, result) => sum + result.failed.length, 0);
  console.log(`${results.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** What came of the tests in one engine; a run that breaks is one failure. */
async function runIn(engine, files) {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
  const told = { version: 'unknown', passed: 0, failed: [], skipped: [] };
  try {
    const { find, versionOf } = await import(`./engines/${engine}.mjs`);
    const found = await find();
    told.version = versionOf?.(found) ?? told.version;
    const path = join(folder, 'report.json');
    await run(files, { ...process.env, ENGINE: engine, ENGINE_REPORT: path });
    Object.assign(told, JSON.parse(readFileSync(path, 'utf8')));
    if (told.passed + told.failed.length === 0) throw new Error('No test ran.');
  } catch (error) {
    console.error(error.message);
    told.failed.push({ file: 'the run', name: error.message });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...told, seconds: Math.round((Date.now() - began) / 1000) };
}

function run(files, env) {
  const options = files.length > 0 ? ['--files', ...files] : [];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [toolPath('@web/test-runner', 'wtr'), ...options], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    child.on('error', resolve);
    child.on('exit', resolve);
  });
}
