import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';
import { browserTests } from './test-files.mjs';

/** Folders whose tests leave a page as it was: they only ask the browser to run them. */
const TOGETHER = /^tests\/(?:guide|guides|machine|tools)\//;

/** Each page takes a second or two to open, whatever it tests. */
const PAGES = 8;

const FOLDER = '.tests';

/**
 * The files that the browser opens to run all tests: what can run together does so in a few pages.
 * @returns paths from the root of the project; those of several tests are written anew
 */
export function groupedTests() {
  const all = browserTests([]);
  const together = all.filter((path) => TOGETHER.test(path));
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  mkdirSync(join(root, FOLDER));
  const groups = Array.from({ length: PAGES }, (_, page) => {
    const path = `${FOLDER}/together-${page + 1}.test.ts`;
    // Neighbours in a folder take about as long as one another, so each goes to another page.
    writeFileSync(
      join(root, path),
      together
        .filter((_, index) => index % PAGES === page)
        .map(importing)
        .join(''),
    );
    return path;
  });
  return [...groups, ...all.filter((path) => !TOGETHER.test(path))];
}

/** Loads a file, and says so where it holds no test: beside others that would go unnoticed. */
const importing = (path) => `{
  const { length } = mocha.suite.suites;
  await import('../${path}');
  if (mocha.suite.suites.length === length) throw new Error('There is no test in ${path}.');
}
`;
