import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Leaves the numbers in the file named by TEST_COUNT_FILE for scripts/test.mjs, which outlives this process
 * and so can still say the last word when a run breaks off.
 */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    // The runner fails these in silence, or not at all.
    for (const { testFile, testResults } of sessions.filter(isEmpty)) {
      if (testResults) console.error(`No test ran in ${relative(process.cwd(), testFile)}.`);
    }
    const file = process.env.TEST_COUNT_FILE;
    if (file) writeFileSync(file, JSON.stringify(count(sessions)));
  },
});

export function count(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = testsIn(session.testResults);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    total.passed += tests.filter((test) => test.passed && !test.skipped).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    // A file that could not load, broke outside its tests, or holds none would otherwise look like success.
    const broken = session.errors.length > 0 || !session.passed || isEmpty(session);
    total.failed += failed || (broken ? 1 : 0);
  }
  return total;
}

const isEmpty = (session) => testsIn(session.testResults).length === 0;

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);
