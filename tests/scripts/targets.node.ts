import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judged } from '../../scripts/bench/targets.mjs';
import { measured } from '../../scripts/docs/measured.js';

describe('the targets of the benchmark', () => {
  const kept = measured('bench');
  assert.ok(kept, 'Nothing was kept of the benchmark.');
  const now = judged(kept);

  it('are held where they are met', () => {
    for (const { name, met, most, held } of now) if (met) assert.equal(held, most, name);
  });

  it('are held near to what was reached where they are not, with the reason', () => {
    for (const { name, met, found, held, because } of now)
      if (!met) {
        assert.ok(held >= found && held <= found * 1.25, `${name}: ${found} is held to ${held}`);
        assert.match(because, /\w+ \w+/, name);
      }
  });

  it('slip where what was reached is lost, and where a number is missing', () => {
    const slipping = (bytes: number) =>
      judged({ ...kept, journey: { bytes } }).flatMap(({ name, slipped }) => (slipped ? [name] : []));
    assert.deepEqual(slipping(1), []);
    assert.deepEqual(slipping(1_000_000), ['bytes of the whole English journey']);
    assert.deepEqual(slipping(Number.NaN), ['bytes of the whole English journey']);
  });

  it('are judged of as many rounds as the command runs by itself', () => {
    assert.ok(kept.rounds >= 7, `${kept.rounds} rounds`);
  });
});
