import { expect } from '@open-wc/testing';
import type { Offer, Plan } from '../../src/guide/assess.js';
import type { Exercise } from '../../src/guide/guide.js';
import { dailySets, remindersFor } from '../../src/element/reminders.js';
import { smallGuide } from '../guide/small-guide.js';

const HOUR = 3_600_000;
const afternoon = new Date(2026, 10, 28, 15, 30).getTime();
const onDay = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 10, day, hour, minute).getTime();

const offer = (remedy: string, outcome?: Offer['outcome']): Offer => ({
  remedy,
  fits: [],
  adjustedBy: [],
  tried: outcome !== undefined,
  ...(outcome && { outcome }),
});

const choice = (...active: readonly string[]): Plan['choices'][number] => ({
  id: 'warm-or-cold',
  open: ['warm', 'cold'],
  active,
  because: [],
});

const daily: Readonly<Record<string, Exercise>> = {
  'warm-soak': { pictures: [], daily: 2 },
  'cold-pack': { pictures: [], daily: 3 },
  'thumb-circles': { pictures: [], daily: 4 },
};

const offers = [offer('warm-soak'), offer('cold-pack'), offer('thumb-circles')];

const suggested = (plan: Pick<Plan, 'choices' | 'offers'>): readonly string[] =>
  dailySets(smallGuide, plan, daily)
    .filter((set) => set.suggested)
    .map(({ remedy }) => remedy);

describe('the daily sets of a plan', () => {
  it('are what is done some times a day, as often as it is', () => {
    const { 'cold-pack': _, ...others } = daily;
    const sets = dailySets(smallGuide, { choices: [], offers }, { ...others, constructor: { pictures: [] } });
    expect(sets.map(({ remedy, times }) => [remedy, times])).to.deep.equal([
      ['warm-soak', 2],
      ['thumb-circles', 4],
    ]);
  });

  it('suggest the first of each side in use', () => {
    expect(suggested({ choices: [choice('cold')], offers })).to.deep.equal(['cold-pack']);
    expect(suggested({ choices: [choice('warm', 'cold')], offers })).to.deep.equal([
      'warm-soak',
      'cold-pack',
    ]);
  });

  it('suggest what helped before that', () => {
    const tried = [offer('warm-soak', 'same'), offer('thumb-circles', 'better'), offer('cold-pack')];
    expect(suggested({ choices: [choice('cold')], offers: tried })).to.deep.equal(['thumb-circles']);
  });
});

describe('reminders', () => {
  const next = { id: 'a-day', hours: 24, at: afternoon + 24 * HOUR };
  const later = { id: 'days', hours: 72, at: afternoon + 72 * HOUR };
  const due = { coming: [next, later], next };

  it('are at nine on the day of each check-in', () => {
    const found = remindersFor(due, { sets: [], checkIn: 'Look again' }, afternoon);
    expect(found.map(({ title, at, dailyUntil }) => [title, at, dailyUntil])).to.deep.equal([
      ['Look again', onDay(29, 9), undefined],
      ['Look again', onDay(31, 9), undefined],
    ]);
  });

  it('are at its own time for a check-in that comes within the day', () => {
    const soon = { id: 'soon', hours: 2, at: afternoon + 2 * HOUR };
    const found = remindersFor(
      { coming: [soon], next: soon },
      { sets: [], checkIn: 'Look again' },
      afternoon,
    );
    expect(found.map(({ at }) => at)).to.deep.equal([soon.at]);
  });

  it('come for sets from the next one on, until the day of the next check-in', () => {
    const found = remindersFor(
      { coming: [], next },
      { sets: [{ title: 'Soak', times: 2 }], checkIn: '' },
      afternoon,
    );
    expect(found.map(({ at, dailyUntil }) => [at, dailyUntil])).to.deep.equal([
      [onDay(29, 9), onDay(29, 23, 59)],
      [onDay(28, 18), onDay(29, 23, 59)],
    ]);
  });

  it('go on until the check-in that is wanted, and for a week where none is to come', () => {
    const sets = [{ title: 'Soak', times: 1 }];
    const wanted = remindersFor(due, { sets, checkIn: '', until: later.at }, afternoon);
    expect(wanted.at(-1)?.dailyUntil).to.equal(onDay(31, 23, 59));
    const [none] = remindersFor({ coming: [] }, { sets, checkIn: '' }, afternoon);
    expect(none?.dailyUntil).to.equal(new Date(2026, 11, 5, 23, 59).getTime());
  });

  it('are spread over the day, however many there are', () => {
    for (let times = 1; times <= 12; times += 1) {
      const sets = [{ title: 'Soak', times }];
      const found = remindersFor(due, { sets, checkIn: '', until: later.at }, onDay(28, 6));
      const hours = found.filter(({ title }) => title === 'Soak').map(({ at }) => (at - onDay(28, 0)) / HOUR);
      expect(hours).to.have.length(times);
      expect(new Set(hours).size).to.equal(times);
      for (const hour of hours) {
        expect(hour).to.be.within(8, 20);
        expect(hour * 4).to.satisfy(Number.isInteger);
      }
    }
  });
});
