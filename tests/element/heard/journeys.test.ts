import { expect } from '@open-wc/testing';
import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import { clock } from '../../../src/element/clock.js';
import type { Answers } from '../../../src/guide/guide.js';
import { ages, before, mountWhole, replace, ways, type Visitor } from '../harness.js';
import { Listener } from './listener.js';

/** A Wednesday. What is said of days depends on it. */
const NOON = Date.UTC(2026, 11, 2, 12);

/**
 * Holds a transcript to the one that is kept beside this file.
 * `npm test -- --files tests/element/heard/journeys.test.ts --update-snapshots` keeps a new one.
 */
async function kept(name: string, transcript: string): Promise<void> {
  const path = `${name}.txt`;
  const { updateSnapshots } = await getSnapshotConfig();
  if (updateSnapshots) await writeFile({ path, content: transcript });
  expect(transcript).to.equal((await readFile({ path })) ?? '');
}

async function arrive(attributes: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  replace(clock, 'now', () => NOON);
  return mountWhole({ region: 'US', ...attributes });
}

async function follow(visitor: Visitor, listener: Listener, answers: Answers): Promise<void> {
  for (let id = visitor.question; id !== undefined; id = visitor.question)
    await listener.answers(...[answers[id]!].flat());
}

describe('someone who only listens', () => {
  it('goes from a desk ache to a plan, and tries something', async function () {
    this.timeout(60_000);
    const visitor = await arrive();
    const listener = await Listener.to(visitor);
    await listener.goesOnTooSoon();
    await follow(visitor, listener, ways.selfcare.answers);
    await visitor.reaches('planning');
    await listener.readToTheEnd();
    await kept('desk-ache-to-a-plan', listener.transcript);
  });

  it('comes to an emergency, and to its number', async () => {
    const visitor = await arrive();
    const listener = await Listener.to(visitor);
    await follow(visitor, listener, ways.emergency.answers);
    await listener.readToTheEnd();
    expect(visitor.level).to.equal('emergency');
    await kept('chest-pressure-to-an-emergency', listener.transcript);
  });

  it('answers for a child, is not sure, and is told to get help today', async () => {
    const visitor = await arrive();
    const listener = await Listener.to(visitor);
    await follow(visitor, listener, {
      ...before('cause'),
      age: [...ages.parent].reverse(),
      danger: 'unsure',
    });
    await listener.readToTheEnd();
    expect(visitor.level).to.be.oneOf(['urgent', 'emergency']);
    await kept('a-parent-who-is-not-sure', listener.transcript);
  });

  it('comes back and is worse, hears every sign again, and is sent for help', async () => {
    const visitor = await arrive();
    await visitor.follow(ways.selfcare.answers);
    await visitor.reachesPlan();
    const listener = await Listener.to(visitor);
    await listener.goesOn('check-in');
    await listener.answers('none');
    await listener.answers('trend-worse');
    await listener.answers('none');
    await listener.answers('legs');
    await listener.readToTheEnd();
    expect(visitor.level).to.equal('emergency');
    await kept('worse-at-a-check-in', listener.transcript);
  });
});
