import { expect } from '@open-wc/testing';
import { isoDay } from '../../src/guide/day.js';
import { isOutOfDate } from '../../src/guide/out-of-date.js';

const guide = { nextCheck: '2027-11-20' };

describe('a guide', () => {
  for (const [today, late] of [
    ['2026-11-20', false],
    ['2027-11-19', false],
    ['2027-11-20', false],
    ['2027-11-21', true],
    ['2028-01-01', true],
  ] as const)
    it(`whose next check is on 2027-11-20 is ${late ? 'out of date' : 'in date'} on ${today}`, () => {
      expect(isOutOfDate(guide, today)).to.equal(late);
    });

  it('is in date to the last minute of the day, where the visitor is', () => {
    expect(isOutOfDate(guide, isoDay(new Date(2027, 10, 20, 23, 59, 59).getTime()))).to.be.false;
    expect(isOutOfDate(guide, isoDay(new Date(2027, 10, 21, 0, 0, 1).getTime()))).to.be.true;
  });
});
