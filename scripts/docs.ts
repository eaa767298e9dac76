/**
 * Writes the generated pages, and the generated part of the README. With --check it writes nothing and
 * fails where one is no longer what it would write.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBlock } from './docs/block.js';
import { coveragePage } from './docs/coverage-page.js';
import { lintPage } from './docs/lint-page.js';
import { measurementsPage } from './docs/measurements-page.js';
import { casesInBrief, neckVignettesPage, vignettesPage } from './docs/vignettes-page.js';

interface Page {
  readonly path: string;
  /** What the file must hold, given what it holds now. */
  readonly write: (now: string) => string;
}

const pages: readonly Page[] = [
  { path: 'docs/coverage.md', write: coveragePage },
  { path: 'docs/lint.md', write: lintPage },
  { path: 'docs/measurements.md', write: measurementsPage },
  { path: 'docs/vignettes.md', write: vignettesPage },
  { path: 'docs/vignettes-neck.md', write: neckVignettesPage },
  { path: 'README.md', write: (now) => withBlock(now, 'how-it-is-checked', casesInBrief(), 'README.md') },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const checking = process.argv.includes('--check');
const strange = process.argv.slice(2).filter((argument) => argument !== '--check');
if (strange.length > 0) {
  console.error(`npm run docs knows nothing of "${strange.join(' ')}". It takes -- --check, or nothing.`);
  process.exit(1);
}

const stale = pages.filter(({ path, write }) => {
  const file = join(root, path);
  const now = read(file);
  const wanted = write(now);
  if (now === wanted) return false;
  if (!checking) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
  }
  return true;
});

for (const { path } of stale)
  console.log(checking ? `${path} is out of date. Run: npm run docs` : `${path} is written.`);
if (stale.length === 0) console.log(`${pages.length} pages are up to date.`);
process.exitCode = checking && stale.length > 0 ? 1 : 0;

/** What a file holds; nothing, where it is not there yet. Line ends may be those of Windows. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
