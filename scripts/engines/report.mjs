import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { count } from '../count-reporter.mjs';
import { reasonToSkip } from './lacks.mjs';

/**
 * Tells failures as they come, and at the end leaves in the file named by ENGINE_REPORT what ran in one engine:
 * how many passed, and each test that was skipped or failed by its name.
 */
export const engineReport = (engine) => {
  const total = { passed: 0, failed: [], skipped: [] };
  let browser;
  return {
    start({ browsers }) {
      [browser] = browsers;
    },
    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const { passed, failed, skipped } = judged(engine, session);
        total.passed += passed;
        total.failed.push(...failed);
        total.skipped.push(...skipped);
        const told = failed.length > 0 ? `, ${failed.length} failed` : '';
        logger.log(`${session.browser.name} · ${fileOf(session)}: ${passed} passed${told}`);
        for (const { name, message } of failed)
          logger.log(`  ✗ ${name}\n    ${message.replaceAll('\n', '\n    ')}`);
      }
    },
    onTestRunFinished() {
      writeFileSync(process.env.ENGINE_REPORT, JSON.stringify({ ...total, version: browser?.version?.() }));
    },
  };
};

const fileOf = ({ testFile }) => relative(process.cwd(), testFile).replaceAll('\\', '/');

function judged(engine, session) {
  const file = fileOf(session);
  const failed = [];
  const skipped = [];
  const tests = testsIn(session.testResults);
  // A step before a group of tests that asks for what the engine lacks leaves them without a result or an error.
  const before = session.errors.map(({ message }) => reasonToSkip(engine, { message }));
  const always = before.find((reason) => reason !== undefined);
  let passed = 0;
  for (const { name, passed: holds, error, skipped: put } of tests) {
    const message = error?.message ?? '';
    const reason = put
      ? 'It is skipped everywhere.'
      : (reasonToSkip(engine, { name, message }) ?? (holds || error ? undefined : always));
    if (reason) skipped.push({ file, name, reason });
    else if (holds) passed += 1;
    else
      failed.push({
        file,
        name,
        message: error?.stack?.includes(message) ? error.stack : `${message}\n${error?.stack ?? ''}`,
      });
  }
  const others = session.errors.filter((_, index) => before[index] === undefined);
  for (const { message, stack } of others) failed.push({ file, name: 'the file', message: stack ?? message });
  // What the usual count calls broken must not pass for anything else here.
  if (failed.length + skipped.length === 0 && count([session]).failed > 0)
    failed.push({ file, name: 'the file', message: 'It could not be run, or holds no test.' });
  return { passed, failed, skipped };
}

const testsIn = (suite, names = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, name: [...names, test.name].join(' · ') })),
        ...suite.suites.flatMap((each) => testsIn(each, [...names, each.name])),
      ]
    : [];
