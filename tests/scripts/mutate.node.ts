import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const scripts = new URL('../../scripts/', import.meta.url).href;
const { scoreOf } = (await import(`${scripts}mutate/score.mjs`)) as {
  readonly scoreOf: (report: object) => {
    readonly score: number;
    readonly mutants: Readonly<Record<string, number>>;
    readonly worst: readonly { readonly file: string; readonly survived: number }[];
  };
};

const fileOf = (statuses: Readonly<Record<string, number>>) => ({
  mutants: Object.entries(statuses).flatMap(([status, count]) =>
    Array.from({ length: count }, () => ({ status })),
  ),
});
const reportOf = (...statuses: readonly Readonly<Record<string, number>>[]) => ({
  files: Object.fromEntries(statuses.map((each, index) => [`file-${index}`, fileOf(each)])),
});

describe('the score of mutated code', () => {
  it('is what was killed, or ran into no end, of all that counts', () => {
    const { score, mutants } = scoreOf(
      reportOf({ Killed: 7, Timeout: 1, Survived: 1, NoCoverage: 1, Ignored: 90 }),
    );
    assert.equal(score, 80);
    assert.equal(mutants['Ignored'], 90);
  });

  it('counts what no test reaches as unnoticed', () => {
    assert.equal(scoreOf(reportOf({ Killed: 1, NoCoverage: 1 })).score, 50);
  });

  it('is never rounded up to a floor', () => {
    assert.equal(scoreOf(reportOf({ Killed: 8_999, Survived: 1_001 })).score, 89.9);
    assert.equal(scoreOf(reportOf({ Killed: 1_999, Survived: 1 })).score, 99.9);
  });

  it('names the files in which most goes unnoticed first, and none in which all is noticed', () => {
    const { worst } = scoreOf(
      reportOf({ Killed: 5 }, { Killed: 5, Survived: 1 }, { Killed: 5, Survived: 2, NoCoverage: 1 }),
    );
    assert.deepEqual(
      worst.map(({ file, survived }) => [file, survived]),
      [
        ['file-2', 3],
        ['file-1', 1],
      ],
    );
  });
});
