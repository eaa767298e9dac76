import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ariaSnapshot } from './scripts/aria-snapshot.mjs';
import { bundledTests, writtenIn } from './scripts/bundled-tests.mjs';
import { engineReport } from './scripts/engines/report.mjs';
import { commonjsInTests } from './scripts/commonjs-in-tests.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { ensureBuild } from './scripts/ensure-dependencies.mjs';
import { framedPages } from './scripts/framed-pages.mjs';
import { groupedTests } from './scripts/grouped-tests.mjs';
import { browserTests, filesIn } from './scripts/test-files.mjs';
import { timeZone } from './scripts/time-zone.mjs';
import { touch } from './scripts/touch.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const { find, launcher, page } = await import(`./scripts/engines/${engine}.mjs`);

// Some tests open pages with the built files.
ensureBuild();

// More pages than cores only make timings jump.
const concurrency = Math.min(4, Math.max(1, availableParallelism()));

// A page that is watched or measured is made of the files that were written.
const unbundled = ['--watch', '--manual', '--coverage'].some((option) => process.argv.includes(option));

const named = filesIn(process.argv.slice(2));
const tests = unbundled || named.length > 0 ? browserTests(named) : groupedTests();

export default {
  files: tests,
  middleware: [framedPages, ...(unbundled ? [] : [await bundledTests(tests)])],
  // Otherwise Lit comes as its development build, which is not what visitors run.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    ariaSnapshot(),
    touch(),
    timeZone(),
    commonjsInTests(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define: writtenIn }),
  ],
  browsers: [launcher(await find(), concurrency)],
  concurrency,
  // It only turns a hang into a sentence: on a busy machine a journey by keyboard takes half a minute.
  testFramework: { config: { timeout: '60000' } },
  ...(page && { testRunnerHtml: page }),
  browserStartTimeout: 120_000,
  // On a slow machine that does other things as well.
  testsStartTimeout: 120_000,
  // A file that walks every route of a guide is slow and right.
  testsFinishTimeout: 600_000,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly'] },
  reporters: process.env.ENGINE_REPORT ? [engineReport(engine)] : [defaultReporter(), countReporter()],
};
