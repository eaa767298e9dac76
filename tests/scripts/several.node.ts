import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { several } from '../../scripts/engines/several.mjs';

/** A browser that shows pages, or will not. */
const browser = (shows: boolean, shown: string[] = []) => ({
  shown,
  stopped: false,
  startSession(id: string): Promise<void> {
    if (!shows) return Promise.reject(new Error('It hangs.'));
    shown.push(id);
    return Promise.resolve();
  },
  isActive: (id: string) => shown.includes(id),
  stopSession: () => Promise.resolve({}),
  stop(): Promise<void> {
    this.stopped = true;
    return Promise.resolve();
  },
});

const launcherOf = (...browsers: ReturnType<typeof browser>[]) => {
  const left = [...browsers];
  return several('A browser', () => left.shift(), 1);
};

describe('several browsers of one engine', () => {
  it('have the page of a session at hand while it is being shown: it gives orders by then', async () => {
    const one = browser(true);
    const asked: unknown[] = [];
    const all = several(
      'A browser',
      () => ({
        ...one,
        getPage: (id: string) => `the page of ${id}`,
        startSession: (id: string) => Promise.resolve(void asked.push(all.getPage?.(id))),
      }),
      1,
    );
    await all.startSession('first', 'about:blank');
    assert.deepEqual(asked, ['the page of first']);
  });

  it('leave one that shows no page, and go on with another', async () => {
    const [bad, good] = [browser(false), browser(true)];
    const all = launcherOf(bad, good);
    await all.startSession('first', 'about:blank');
    assert.deepEqual([bad.stopped, good.shown, all.isActive('first')], [true, ['first'], true]);
  });

  it('fail where the other one shows none either, and can be asked again', async () => {
    const all = launcherOf(browser(false), browser(false), browser(true));
    await assert.rejects(all.startSession('first', 'about:blank'), /It hangs/);
    await all.startSession('second', 'about:blank');
    assert.equal(all.isActive('second'), true);
  });

  it('show one page at a time each, and the next once that is put away', async () => {
    const one = browser(true);
    const all = launcherOf(one);
    await all.startSession('first', 'about:blank');
    const next = all.startSession('second', 'about:blank');
    assert.deepEqual(one.shown, ['first']);
    await all.stopSession('first');
    await next;
    assert.deepEqual(one.shown, ['first', 'second']);
  });
});
