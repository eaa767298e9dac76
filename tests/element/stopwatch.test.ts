import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stopwatchOf } from '../../src/element/stopwatch.js';

/** Two clocks that the test turns. */
function clocks() {
  const at = { steady: 1000, wall: 1_700_000_000_000 };
  return {
    at,
    now: stopwatchOf(
      () => at.steady,
      () => at.wall,
    ),
  };
}

const pass = (at: { steady: number; wall: number }, time: number): void => {
  at.steady += time;
  at.wall += time;
};

describe('the stopwatch', () => {
  it('goes on with time', () => {
    const { at, now } = clocks();
    const began = now();
    pass(at, 1_200_000);
    expect(now() - began).to.equal(1_200_000);
  });

  it('counts the time for which the machine was asleep', () => {
    const { at, now } = clocks();
    const began = now();
    at.wall += 600_000;
    expect(now() - began).to.equal(600_000);
    pass(at, 5000);
    expect(now() - began).to.equal(605_000);
  });

  it('does not run backwards when the clock on the wall is set back, and goes on from there', () => {
    const { at, now } = clocks();
    const began = now();
    pass(at, 5000);
    at.wall -= 3_600_000;
    expect(now() - began).to.equal(5000);
    pass(at, 5000);
    expect(now() - began).to.equal(10_000);
    at.wall += 2000;
    expect(now() - began).to.equal(12_000);
  });

  it('is right to 100 ms over 20 minutes while the clock on the wall is slewed a little at a time', () => {
    const { at, now } = clocks();
    const began = now();
    for (let second = 0; second < 1200; second += 1) {
      at.steady += 1000;
      at.wall += 1000.05;
      now();
    }
    expect(now() - began).to.be.within(1_200_000 - 100, 1_200_000 + 100);
  });

  it('never runs backwards, whatever happens to either clock', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: -1e7, max: 1e7 }))), (steps) => {
        const { at, now } = clocks();
        let before = now();
        for (const [steady, wall] of steps) {
          at.steady += steady;
          at.wall += wall;
          const after = now();
          expect(after).to.be.at.least(before);
          before = after;
        }
      }),
    );
  });
});
