import { expect } from '@open-wc/testing';
import { courseLine } from '../../src/element/course-line.js';

const DAY = 24 * 60 * 60 * 1000;
const BOX = { width: 120, height: 60, edge: 10 };
const note = (day: number, score: number) => ({ at: day * DAY, score });
const spotsOf = (...notes: readonly ReturnType<typeof note>[]) => courseLine(notes, BOX)?.spots;

describe('a line of how the pain went', () => {
  it('needs two notes', () => {
    expect(courseLine([], BOX)).to.equal(undefined);
    expect(courseLine([note(1, 5)], BOX)).to.equal(undefined);
  });

  it('has days along and pain up, within its box', () => {
    expect(spotsOf(note(0, 10), note(1, 5), note(4, 0))).to.deep.equal([
      { x: 10, y: 10 },
      { x: 35, y: 30 },
      { x: 110, y: 50 },
    ]);
  });

  it('runs to the left where reading does', () => {
    const line = courseLine([note(0, 10), note(1, 5), note(4, 0)], BOX, 'left');
    expect(line!.spots.map(({ x }) => x)).to.deep.equal([110, 85, 10]);
  });

  it('goes by the dates, also where a clock has jumped back between two notes', () => {
    const line = courseLine([note(5, 8), note(2, 6), note(9, 4)], BOX)!;
    expect(line.notes.map(({ score }) => score)).to.deep.equal([6, 8, 4]);
    expect([line.first.score, line.last.score, line.lowest]).to.deep.equal([6, 4, 4]);
    expect(line.spots.map(({ x }) => x)).to.deep.equal(
      [...line.spots.map(({ x }) => x)].sort((a, b) => a - b),
    );
  });

  it('keeps notes of one moment apart, in the order in which they were made', () => {
    const line = courseLine([note(3, 7), note(3, 2), note(3, 5)], BOX)!;
    expect(line.notes.map(({ score }) => score)).to.deep.equal([7, 2, 5]);
    expect(line.spots.map(({ x }) => x)).to.deep.equal([10, 60, 110]);
    expect([line.first.score, line.last.score, line.lowest]).to.deep.equal([7, 5, 2]);
  });

  it('of a thousand notes keeps the ends, the peaks and the order, and few of the rest', () => {
    const many = Array.from({ length: 1000 }, (_, day) => note(day, 4 + (day % 3)));
    many[501] = note(501, 10);
    many[777] = note(777, 0);
    const { spots, notes } = courseLine(many, BOX)!;
    expect(notes).to.have.length(1000);
    expect(spots.length).to.be.at.most(160);
    expect([spots[0]!.x, spots.at(-1)!.x]).to.deep.equal([10, 110]);
    expect(spots.filter(({ y }) => y === 10)).to.have.length(1);
    expect(spots.filter(({ y }) => y === 50)).to.have.length(1);
    for (const [index, { x }] of spots.entries())
      if (index > 0) expect(x).to.be.at.least(spots[index - 1]!.x);
  });

  it('does not change the notes that it is given', () => {
    const made = Object.freeze([note(5, 8), note(2, 6)]);
    expect(() => courseLine(made, BOX)).to.not.throw();
  });
});
