import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

interface Told {
  readonly passed: number;
  readonly failed: readonly { readonly file: string; readonly name: string; readonly message: string }[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  readonly version?: string;
}
interface Reporter {
  start(given: object): void;
  reportTestFileResults(given: object): void;
  onTestRunFinished(): void;
}
const scripts = new URL('../../scripts/', import.meta.url).href;
const { engineReport } = (await import(`${scripts}engines/report.mjs`)) as {
  readonly engineReport: (engine: string) => Reporter;
};
const { lacking } = (await import(`${scripts}engines/lacks.mjs`)) as {
  readonly lacking: (engine: string, command: string) => Error;
};
const { tableOf } = (await import(`${scripts}engines/table.mjs`)) as {
  readonly tableOf: (results: readonly object[]) => string;
};

const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const passed = (name: string) => ({ name, passed: true, skipped: false });
const failed = (name: string, message = 'expected 1 to equal 2') => ({
  name,
  passed: false,
  skipped: false,
  error: { message },
});
const suite = (name: string, tests: readonly object[], suites: readonly object[] = []) => ({
  name,
  tests,
  suites,
});

/** What is told of a page in which these ran. */
function toldOf(engine: string, testResults: object | undefined, errors: readonly object[] = []): Told {
  const path = join(folder, 'report.json');
  const reporter = engineReport(engine);
  const before = process.env['ENGINE_REPORT'];
  process.env['ENGINE_REPORT'] = path;
  try {
    reporter.start({ browsers: [{ name: engine, version: () => '1.2' }] });
    const session = {
      browser: { name: engine },
      testFile: join(process.cwd(), 'tests/a.test.ts'),
      passed: errors.length === 0,
      testResults,
      errors,
    };
    reporter.reportTestFileResults({ logger: { log: () => undefined }, sessionsForTestFile: [session] });
    reporter.onTestRunFinished();
  } finally {
    if (before === undefined) delete process.env['ENGINE_REPORT'];
    else process.env['ENGINE_REPORT'] = before;
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Told;
}

describe('what is told of a run in one engine', () => {
  it('counts what passed, and names what failed with the suites around it', () => {
    const told = toldOf(
      'firefox',
      suite('', [], [suite('a guide', [passed('is there'), failed('is right')])]),
    );
    assert.equal(told.passed, 1);
    assert.deepEqual(
      told.failed.map(({ file, name }) => [file, name]),
      [['tests/a.test.ts', 'a guide · is right']],
    );
    assert.deepEqual(told.skipped, []);
    assert.equal(told.version, '1.2');
  });

  it('counts what an engine was asked for and lacks as skipped, with why', () => {
    const { message } = lacking('webkit', 'forced-colors');
    const told = toldOf('webkit', suite('', [failed('in forced colours', message)]));
    assert.equal(told.passed + told.failed.length, 0);
    assert.deepEqual(told.skipped, [
      { file: 'tests/a.test.ts', name: 'in forced colours', reason: 'WebKit knows no forced colours.' },
    ]);
  });

  it('counts no failure as skipped that has another reason', () => {
    const told = toldOf('webkit', suite('', [failed('in forced colours')]));
    assert.equal(told.failed.length, 1);
  });

  it('skips a test by its name whatever file it runs in, and only where the engine lacks something', () => {
    const moves = suite('', [], [suite('nothing moves by itself', [passed('while it arrives')])]);
    assert.equal(toldOf('firefox', moves).skipped.length, 1);
    assert.equal(toldOf('webkit', moves).skipped.length, 1);
    assert.equal(toldOf('chromium', moves).passed, 1);
  });

  it('skips what has no result after a step before it that the engine lacks, and nothing else', () => {
    const { message } = lacking('webkit', 'time-zone');
    const results = suite('', [{ name: 'in Sydney', passed: false, skipped: false }, failed('is right')]);
    const told = toldOf('webkit', results, [{ message }]);
    assert.deepEqual(
      told.skipped.map(({ name }) => name),
      ['in Sydney'],
    );
    assert.equal(told.failed.length, 1);
  });

  it('counts a page that broke, or held no test, as one failure', () => {
    assert.equal(toldOf('firefox', undefined).failed.length, 1);
    assert.equal(toldOf('firefox', suite('', [])).failed.length, 1);
    assert.equal(
      toldOf('firefox', suite('', [passed('is there')]), [{ message: 'It broke.' }]).failed.length,
      1,
    );
  });
});

describe('the table of the engines', () => {
  it('has a line for each, with what passed, failed and was skipped', () => {
    const lines = tableOf([
      { engine: 'Firefox', version: '153', passed: 12, failed: [{}], skipped: [{}, {}], seconds: 7 },
      { engine: 'WebKit', version: '2.50', passed: 9, failed: [], skipped: [], seconds: 30 },
    ]).split('\n');
    assert.equal(lines.length, 3);
    assert.deepEqual(lines[1]!.split(/\s+/), ['Firefox', '153', '12', '1', '2', '7']);
    assert.deepEqual(lines[2]!.split(/\s+/), ['WebKit', '2.50', '9', '0', '0', '30']);
  });
});
