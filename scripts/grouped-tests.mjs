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
  const all = browserTests([]);
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  mkdirSync(join(root, FOLDER));
  const groups = TOGETHER.flatMap(({ tests, pages }, kind) => {
    const together = all.filter((path) => tests.test(path));
    return Array.from({ length: pages }, (_, page) => {
      const path = `${FOLDER}/together-${kind + 1}-${page + 1}.test.ts`;
      // Neighbours in a folder take about as long as one another, so each goes to another page.
      const here = together.filter((_, index) => index % pages === page);
      writeFileSync(join(root, path), here.map(importing).join(''));
      return path;
    });
  });
  // The longest of all are among those that stand alone: what begins last should not be what takes longest.
  return [...all.filter((path) => !TOGETHER.some(({ tests }) => tests.test(path))), ...groups];
}

/** Loads a file, and says so where it holds no test: beside others that would go unnoticed. */
const importing = (path) => `{
  const { length } = mocha.suite.suites;
  await import('../${path}');
  if (mocha.suite.suites.length === length) throw new Error('There is no test in ${path}.');
}
`;
