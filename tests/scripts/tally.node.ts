import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Verdict } from '../../scripts/mutate-content/judge.js';
import { isTheSame, kindsOf, known, sumOf, type Kind } from '../../scripts/mutate-content/tally.js';
import type { Operator } from '../../scripts/mutate-content/mutant.js';

const operator = (kind: string, safety = true): Operator => ({ kind, safety, fields: [], mutants: () => [] });
const verdict = (kind: string, more: Partial<Verdict> = {}): Verdict => ({
  guide: 'upper-back',
  kind,
  about: 'somewhere',
  ...more,
});
const kind = (name: string, more: Partial<Kind> = {}): Kind => ({
  kind: name,
  safety: true,
  mutants: 4,
  killed: 4,
  same: 0,
  survived: 0,
  on: '2026-01-01',
  ...more,
});

describe('what became of a mutant of the content', () => {
  it('is no difference where no visit shows one, or where it is written down why', () => {
    assert.ok(isTheSame(verdict('drop a flag')));
    assert.ok(!isTheSame(verdict('drop a flag', { differs: 'offers of {}' })));
    const about = 'flags.rf-lung-apex.whenAny.arm-weak';
    assert.ok(
      isTheSame(verdict('drop a fact that raises a flag by itself', { about, differs: 'flags of {}' })),
    );
  });

  it('is counted by kind, and a kind of which none was judged is left out', () => {
    const found = kindsOf(
      [operator('a'), operator('b', false), operator('c')],
      [
        verdict('a', { killedBy: 'red flags' }),
        verdict('a'),
        verdict('a', { differs: 'level of {}' }),
        verdict('b', { killedBy: 'people' }),
      ],
      '2026-02-02',
    );
    assert.deepEqual(found, [
      kind('a', { mutants: 3, killed: 1, same: 1, survived: 1, on: '2026-02-02' }),
      kind('b', { safety: false, mutants: 1, killed: 1, on: '2026-02-02' }),
    ]);
  });
});

describe('what is known of all kinds', () => {
  const operators = [operator('a'), operator('b'), operator('c')];

  it('is what was judged now, and before that what was judged last', () => {
    const now = [kind('a', { on: '2026-03-03' })];
    const before = [kind('a'), kind('b')];
    assert.deepEqual(
      known(operators, () => 4, now, before).map(({ kind, on }) => [kind, on]),
      [
        ['a', '2026-03-03'],
        ['b', '2026-01-01'],
      ],
    );
  });

  it('leaves out what was judged in part, or before there were more', () => {
    assert.deepEqual(
      known(operators, () => 5, [kind('a')], [kind('b')]),
      [],
    );
    assert.deepEqual(
      known(operators, () => 4, [kind('a', { mutants: 1 })], [kind('a')]),
      [kind('a')],
    );
  });
});

describe('the score', () => {
  it('leaves out what makes no difference, and is rounded down', () => {
    const sum = sumOf([kind('a', { killed: 1, same: 1, survived: 2 }), kind('b')]);
    assert.deepEqual(sum, { mutants: 8, killed: 5, same: 1, survived: 2, scorePercent: 71.42 });
    assert.equal(
      sumOf([kind('a', { killed: 999, mutants: 1_000_000, survived: 999_001 })]).scorePercent,
      0.09,
    );
  });

  it('is full where there is nothing to notice', () => {
    assert.equal(sumOf([]).scorePercent, 100);
  });
});
