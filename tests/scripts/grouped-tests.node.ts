import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const scripts = new URL('../../scripts/', import.meta.url).href;
const { grouped } = (await import(`${scripts}grouped-tests.mjs`)) as {
  readonly grouped: (all: readonly string[]) => {
    readonly alone: readonly string[];
    readonly together: ReadonlyMap<string, readonly string[]>;
  };
};
const { browserTests } = (await import(`${scripts}test-files.mjs`)) as {
  readonly browserTests: (patterns: readonly string[]) => readonly string[];
};

describe('the pages that all tests of the browser run in', () => {
  const all = browserTests([]);
  const { alone, together } = grouped(all);

  it('run every file once', () => {
    const run = [...alone, ...[...together.values()].flat()];
    assert.deepEqual([...run].sort(), [...all]);
    assert.ok(all.length > 0);
  });

  it('are fewer than the files, and none is empty', () => {
    assert.ok(alone.length + together.size < all.length);
    for (const [page, files] of together) assert.ok(files.length > 0, page);
  });

  it('leave alone what moves the mouse', () => {
    assert.ok(alone.includes('tests/element/touch.test.ts'));
  });
});
