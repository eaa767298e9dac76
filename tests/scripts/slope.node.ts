import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const scripts = new URL('../../scripts/', import.meta.url).href;
const { slope } = (await import(`${scripts}slope.mjs`)) as {
  readonly slope: (counts: readonly object[], kind: string) => number;
};
const of = (...bytes: readonly number[]): number =>
  slope(
    bytes.map((each, index) => ({ done: index * 10, bytes: each })),
    'bytes',
  );

describe('how much of something comes with each', () => {
  it('is the same for each where it comes each time', () => {
    assert.equal(of(0, 50, 100, 150, 200), 5);
    assert.equal(of(7, 7, 7, 7), 0);
    assert.equal(of(0, 10), 1);
  });

  it('is none where it comes once, however late', () => {
    assert.equal(of(0, 900, 900, 900, 900), 0);
    assert.equal(of(0, 0, 0, 0, 900), 0);
  });

  it('is seen beneath what goes up and down', () => {
    assert.ok(of(0, 60, 90, 160, 190) > 4);
  });
});
