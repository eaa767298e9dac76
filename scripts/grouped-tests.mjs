import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';
import { browserTests } from './test-files.mjs';

/**
 * Tests that leave a page as it was, each with how many pages they share: to open one takes a second or two. What
 * moves the mouse, or has the browser look otherwise, is left alone.
 */
const TOGETHER = [
  { tests: /^tests\/(?:guide|guides|machine|tools)\//, pages: 8 },
  {
    tests: /^tests\/element\/(?!attributes|contrast|figure|heard|keyboard|narrow|people|session|touch)/,
    pages: 10,
  },
];

const FOLDER = '.tests';

/**
 * The files that the browser opens to run all tests: what can run together does so in a few pages.
 * @returns paths from the root of the project; those of several tests are written anew
 */
export function groupedTests() {
  const { alone, together } = grouped(browserTests([]));
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  mkdirSync(join(root, FOLDER));
  for (const [path, here] of together) writeFileSync(join(root, path), here.map(importing).join(''));
  return [...alone, ...together.keys()];
}

/**
 * Which files of tests stand alone, and which share a page.
 * @param all paths from the root of the project
 * @returns those that stand alone, first because the longest of all are among them: what begins last should not be
 *   what takes longest; and what is in each file that runs several, by its path
 */
export function grouped(all) {
  const together = TOGETHER.flatMap(({ tests, pages }, kind) => {
    const those = all.filter((path) => tests.test(path));
    // Neighbours in a folder take about as long as one another, so each goes to another page.
    return Array.from({ length: pages }, (_, page) => [
      `${FOLDER}/together-${kind + 1}-${page + 1}.test.ts`,
      those.filter((_, index) => index % pages === page),
    ]);
  });
  return {
    alone: all.filter((path) => !TOGETHER.some(({ tests }) => tests.test(path))),
    together: new Map(together),
  };
}

/** Loads a file, and says so where it holds no test: beside others that would go unnoticed. */
const importing = (path) => `{
  const { length } = mocha.suite.suites;
  await import('../${path}');
  if (mocha.suite.suites.length === length) throw new Error('There is no test in ${path}.');
}
`;
