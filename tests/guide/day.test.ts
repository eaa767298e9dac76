import { expect } from '@open-wc/testing';
import { hoursAfter, isoDay, isoMinute } from '../../src/guide/day.js';

describe('a day as machines write it', () => {
  it('is that of the visitor’s own calendar, in digits that sort', () => {
    expect(isoDay(new Date(2026, 0, 2, 0, 0).getTime())).to.equal('2026-01-02');
    expect(isoDay(new Date(2026, 11, 31, 23, 59).getTime())).to.equal('2026-12-31');
  });

  it('has the time of their own clock, where that is asked for', () => {
    expect(isoMinute(new Date(2026, 0, 2, 9, 5).getTime())).to.equal('2026-01-02T09:05');
    expect(isoMinute(new Date(2026, 11, 31, 23, 59, 59).getTime())).to.equal('2026-12-31T23:59');
  });
});

describe('some hours later', () => {
  it('is the same time of the day, however many days', () => {
    for (let month = 0; month < 12; month += 1) {
      const time = new Date(2026, month, 20, 9, 30).getTime();
      for (const days of [1, 3, 14, 42])
        expect(hoursAfter(time, days * 24)).to.equal(new Date(2026, month, 20 + days, 9, 30).getTime());
    }
  });

  it('may be before', () => {
    expect(hoursAfter(new Date(2026, 5, 20, 9).getTime(), -72)).to.equal(new Date(2026, 5, 17, 9).getTime());
  });
});
