import { relative, resolve } from 'node:path';

/**
 * Says for scripts/test.mjs, as JSON, how many tests of Node's own runner passed and failed.
 * A file in which no test stands would otherwise look like one that passed.
 */
export default async function* nodeCountReporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isFile = data.nesting === 0 && data.file !== undefined && resolve(data.name) === resolve(data.file);
    if (isFile && type === 'test:pass') console.error(`No test ran in ${relative('', data.file)}.`);
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (data.skip !== undefined || data.todo !== undefined) count.skipped += 1;
    else if (type === 'test:pass' && !isFile) count.passed += 1;
    // A suite fails with each of its tests, and alone when something beside them broke.
    else if (data.details?.type !== 'suite' || data.details.error?.failureType !== 'subtestsFailed')
      count.failed += 1;
  }
  yield JSON.stringify(count);
}
