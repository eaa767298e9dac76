import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Folder {
  readonly name: string;
  readonly score: number;
}
const scripts = new URL('../../scripts/', import.meta.url).href;
const { newest, recorded, today } = (await import(`${scripts}record.mjs`)) as {
  readonly newest: (
    names: readonly string[],
    key: keyof Folder,
    now: readonly Folder[],
    before?: readonly Folder[],
  ) => readonly Folder[];
  readonly recorded: (name: string) => { readonly command: string; readonly on: string } | undefined;
  readonly today: () => string;
};

describe('the newest that is known of some things', () => {
  const before = [
    { name: 'guide', score: 80 },
    { name: 'machine', score: 81 },
    { name: 'gone', score: 82 },
  ];
  const now = [{ name: 'guide', score: 90 }];

  it('is what was found now, and of the others what was kept last, in their order', () => {
    assert.deepEqual(newest(['machine', 'guide', 'invariants'], 'name', now, before), [
      { name: 'machine', score: 81 },
      { name: 'guide', score: 90 },
    ]);
  });

  it('is what was found now where nothing was kept', () => {
    assert.deepEqual(newest(['machine', 'guide'], 'name', now), now);
  });
});

describe('what was kept', () => {
  it('is read by the name of its command, and is nothing where nothing was', () => {
    const kept = recorded('mutate:content');
    assert.equal(kept?.command, 'npm run mutate:content');
    assert.match(kept.on, /^\d{4}-\d\d-\d\d$/);
    assert.equal(recorded('nobody:knows'), undefined);
  });

  it('is dated by the day', () => {
    assert.match(today(), /^\d{4}-\d\d-\d\d$/);
  });
});
