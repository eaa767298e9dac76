import { expect } from '@open-wc/testing';
import { answersOfClock, dueCheckIn, hoursSaid } from '../../src/guide/check-ins.js';
import { isoDay } from '../../src/guide/day.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { list, one } from './tiny.js';

const CHECKING = { phase: 'checking-in' } as const;

/** A Friday evening, in the visitor's own time zone. */
const BEGAN = new Date(2026, 10, 20, 21, 30).getTime();
const at = (days: number, hour = 9): number => new Date(2026, 10, 20 + days, hour).getTime();

const names = ({ due, next }: ReturnType<typeof dueCheckIn>) => [due?.id, next?.id];

describe('the check-in that is due', () => {
  it('is none on the day on which home care begins, and the first one comes the day after', () => {
    expect(names(dueCheckIn(upperBack, BEGAN, BEGAN))).to.deep.equal([undefined, 'act-check-in-24h']);
  });

  for (const [days, due, next] of [
    [1, 'act-check-in-24h', 'act-check-in-72h'],
    [2, 'act-check-in-24h', 'act-check-in-72h'],
    [3, 'act-check-in-72h', 'act-check-in-2wk'],
    [13, 'act-check-in-72h', 'act-check-in-2wk'],
    [14, 'act-check-in-2wk', 'act-check-in-6wk'],
    [41, 'act-check-in-2wk', 'act-check-in-6wk'],
    [42, 'act-check-in-6wk', undefined],
    [1000, 'act-check-in-6wk', undefined],
  ] as const)
    it(`is ${due} after ${days} days, at any hour of that day`, () => {
      for (const hour of [0, 9, 23])
        expect(names(dueCheckIn(upperBack, BEGAN, at(days, hour)))).to.deep.equal([due, next]);
    });

  it('is not due again once it is done, and the next one is', () => {
    const checked = at(1, 12);
    expect(names(dueCheckIn(upperBack, BEGAN, at(2), { checked }))).to.deep.equal([
      undefined,
      'act-check-in-72h',
    ]);
    expect(names(dueCheckIn(upperBack, BEGAN, at(3), { checked }))).to.deep.equal([
      'act-check-in-72h',
      'act-check-in-2wk',
    ]);
  });

  it('stays due when only an earlier one was done', () => {
    expect(dueCheckIn(upperBack, BEGAN, at(5), { checked: at(2) }).due?.id).to.equal('act-check-in-72h');
  });

  it('comes sooner after a remedy that made it worse: a day after that, whatever the other clocks say', () => {
    const worse = at(6);
    const after = dueCheckIn(upperBack, BEGAN, worse, { checked: at(4), worse });
    expect(after.due).to.be.undefined;
    expect(isoDay(after.next!.at)).to.equal(isoDay(at(7)));
    const later = dueCheckIn(upperBack, BEGAN, at(7), { checked: at(4), worse });
    expect(isoDay(later.due!.at)).to.equal(isoDay(at(7)));
    expect(later.next?.id).to.equal('act-check-in-2wk');
  });

  it('has its day by the clock on the wall, also when the clocks change', () => {
    for (const month of [2, 9]) {
      const began = new Date(2026, month, 20, 23, 30).getTime();
      for (const { at, hours } of dueCheckIn(upperBack, began, began).coming)
        expect(isoDay(at)).to.equal(isoDay(new Date(2026, month, 20 + hours / 24, 12).getTime()));
    }
  });

  it('is none for a clock that has jumped back: then everything is still to come', () => {
    const { due, coming } = dueCheckIn(upperBack, BEGAN, at(-300));
    expect(due).to.be.undefined;
    expect(coming).to.have.length(4);
  });

  it('does not depend on the order in which a guide lists its check-ins', () => {
    const checkIns = [...upperBack.checkIns].reverse();
    expect(dueCheckIn({ checkIns }, BEGAN, at(3))).to.deep.equal(dueCheckIn(upperBack, BEGAN, at(3)));
  });

  it('comes soonest after what made it worse, wherever a guide lists the soonest', () => {
    const worse = at(6);
    for (const checkIns of [upperBack.checkIns, [...upperBack.checkIns].reverse()]) {
      const after = dueCheckIn({ checkIns }, BEGAN, worse, { checked: at(4), worse });
      expect(after.next?.id).to.equal('act-check-in-24h');
    }
  });

  it('comes by the hour where it is for the same day', () => {
    const guide = { checkIns: [{ id: 'soon', hours: 2 }] };
    const hour = 60 * 60 * 1000;
    expect(dueCheckIn(guide, BEGAN, BEGAN + hour).due).to.be.undefined;
    expect(dueCheckIn(guide, BEGAN, BEGAN + 2 * hour).due?.id).to.equal('soon');
  });
});

describe('what a clock can answer', () => {
  for (const [days, answer] of [
    [0, 'care-hours'],
    [1, 'care-days'],
    [2, 'care-days'],
    [3, 'care-3-days'],
    [13, 'care-3-days'],
    [14, 'care-2-weeks'],
    [41, 'care-2-weeks'],
    [42, 'care-6-weeks'],
    [300, 'care-6-weeks'],
  ] as const)
    it(`is ${answer} after ${days} days of home care`, () => {
      expect(answersOfClock(upperBack, BEGAN, at(days, 23))).to.deep.equal({ 'care-time': answer });
    });

  it('is the hours of the check-in that is due: no check-in comes before the answer that it waits for', () => {
    const question = upperBack.questions.find(({ id }) => id === 'care-time')!;
    for (const { hours } of upperBack.checkIns) {
      const now = at(hours / 24, 0);
      const said = answersOfClock(upperBack, BEGAN, now)['care-time'];
      expect(hoursSaid(question, said)).to.equal(hours);
      expect(dueCheckIn(upperBack, BEGAN, now).due?.hours).to.equal(hours);
    }
  });

  it('is nothing where the clock has jumped, or nobody knows when home care began', () => {
    for (const [began, now] of [
      [BEGAN, at(-1)],
      [BEGAN, at(2000)],
      [BEGAN, Number.NaN],
      [BEGAN, undefined],
      [undefined, at(3)],
    ] as const)
      expect(answersOfClock(upperBack, began, now)).to.deep.equal({});
  });

  it('is nothing yet in the moment in which home care begins', () => {
    const guide = {
      questions: [
        one(
          'care',
          [
            { id: 'now', hours: 0 },
            { id: 'day', hours: 24 },
          ],
          CHECKING,
        ),
      ],
    };
    expect(answersOfClock(guide, BEGAN, BEGAN)).to.deep.equal({ care: 'now' });
  });

  it('is the longest that has passed, in whatever order a guide lists them', () => {
    const options = [
      { id: 'week', hours: 168 },
      { id: 'now', hours: 0 },
      { id: 'never' },
      { id: 'day', hours: 24 },
    ];
    for (const all of [options, [...options].reverse()])
      expect(answersOfClock({ questions: [one('care', all, CHECKING)] }, BEGAN, at(3))).to.deep.equal({
        care: 'day',
      });
  });

  it('is none where nothing that is offered has passed', () => {
    const guide = { questions: [one('care', [{ id: 'week', hours: 168 }], CHECKING)] };
    expect(answersOfClock(guide, BEGAN, at(3))).to.deep.equal({});
  });

  it('is given only in a check-in, where one answer is taken, to a question of hours', () => {
    const hours = [{ id: 'day', hours: 24 }, { id: 'other' }];
    const question = one('care', hours, CHECKING);
    expect(hoursSaid(question, 'day')).to.equal(24);
    expect(hoursSaid(question, 'other')).to.be.undefined;
    expect(hoursSaid(question, 'unsure')).to.be.undefined;
    for (const other of [one('care', hours), list('care', hours, CHECKING), one('care', ['day'], CHECKING)]) {
      expect(answersOfClock({ questions: [other] }, BEGAN, at(3))).to.deep.equal({});
      expect(hoursSaid(other, 'day')).to.be.undefined;
    }
  });
});
