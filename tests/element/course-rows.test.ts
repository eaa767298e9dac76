import { expect } from '@open-wc/testing';
import { courseRows } from '../../src/element/course-rows.js';

const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();
const HOUR = 60 * 60 * 1000;

describe('what stands beside a note of pain', () => {
  it('is what was tried since the note before, each once', () => {
    const rows = courseRows(
      [
        { at: noon(3), score: 7 },
        { at: noon(5), score: 5 },
        { at: noon(6), score: 4 },
      ],
      {
        trials: [
          { remedy: 'heat', at: noon(2) },
          { remedy: 'walk', at: noon(4) },
          { remedy: 'walk', at: noon(5) },
          { remedy: 'cold', at: noon(9) },
        ],
      },
      undefined,
    );
    expect(rows.map(({ tried }) => tried)).to.deep.equal([['heat'], ['walk'], []]);
  });

  it('is what a check-in of that day said, beside the last note of the day', () => {
    const notes = [
      { at: noon(3), score: 7 },
      { at: noon(5), score: 5 },
      { at: noon(5) + HOUR, score: 4 },
      { at: noon(6), score: 4 },
    ];
    const said = courseRows(notes, { trials: [], checkedAt: noon(5) - HOUR }, 'better');
    expect(said.map(({ trend }) => trend)).to.deep.equal([undefined, undefined, 'better', undefined]);
    const none = courseRows(notes, { trials: [] }, 'better');
    expect(none.every(({ trend }) => trend === undefined)).to.equal(true);
  });

  it('tells which notes share a day with another', () => {
    const rows = courseRows(
      [noon(3), noon(5), noon(5) + HOUR, noon(6)].map((at) => ({ at, score: 1 })),
      { trials: [] },
      undefined,
    );
    expect(rows.map(({ again }) => again)).to.deep.equal([false, true, true, false]);
  });
});
