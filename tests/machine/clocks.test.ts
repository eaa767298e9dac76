import { expect } from '@open-wc/testing';
import { dueCheckIn } from '../../src/guide/check-ins.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { careBegan, sinceThen } from '../../src/machine/care.js';
import { clockCells } from '../cases/clocks.js';
import { well } from '../cases/upper-back/conversation.js';
import { goOn } from './returning.js';
import { back, change, plan, reportAt, report, start, talk, tryOut, type Talk } from './talk.js';

/** A morning, in the visitor's own time zone. */
const after = (days: number, hour = 9): number => new Date(2026, 10, 20 + days, hour).getTime();
const answered = { danger: 'none', nerves: 'none', happened: 'none', pattern: 'none', health: 'none' };

/** Someone well, whose plan first stood on a morning. */
function planned(): Talk {
  const visit = talk(upperBack).send(start);
  for (const [question, value] of Object.entries(well))
    visit.send({ type: 'answer', question, value, at: after(0) });
  return visit;
}

const dueAt = (visit: Talk, now: number) => {
  const { journey } = visit.context();
  return dueCheckIn(upperBack, careBegan(journey)!, now, sinceThen(journey));
};

describe('the clocks of home care', () => {
  for (const cell of clockCells) {
    const { days, careTime, trend, level, state, acts, next, asksSigns } = cell;
    it(`after ${days} days and with ${trend} lead to ${level}, by the clock and by the visitor's word`, () => {
      const says = { ...well, 'signs-since': 'none', trend, 'care-time': careTime };
      const byClock = planned().send(reportAt(after(days)));
      const asked = goOn(byClock, says);
      expect(asked).not.to.include('care-time');
      for (const question of Object.keys(answered))
        expect(asked.includes(question)).to.equal(asksSigns ?? false);
      expect(byClock.state()).to.equal(state);
      expect(byClock.assessment().level).to.equal(level);
      expect(byClock.assessment().actions).to.include.members([...acts]);
      expect(dueAt(byClock, after(days)).due).to.be.undefined;
      expect(dueAt(byClock, after(days)).next?.id).to.equal(next);
      // There is comfort in each of them, a tap away where help comes first.
      expect(byClock.send(plan).state()).to.equal('planning');
      expect(byClock.offered()).not.to.be.empty;

      const byWord = talk(upperBack).send(start).tell(well).send(report);
      goOn(byWord, says);
      expect(byWord.assessment()).to.deep.equal({
        ...byClock.assessment(),
        facts: byWord.assessment().facts,
      });
      expect([...byWord.assessment().facts].sort()).to.deep.equal([...byClock.assessment().facts].sort());
    });
  }

  it('start when the plan first stands, not when the pain began and not with a later trial', () => {
    const visit = planned();
    expect(careBegan(visit.context().journey)).to.equal(after(0));
    visit.send(tryOut('heat', after(2)));
    expect(careBegan(visit.context().journey)).to.equal(after(0));
    goOn(visit.send(reportAt(after(3))), { ...well, 'signs-since': 'none', trend: 'trend-same' });
    expect(visit.assessment().level).to.equal('doctor');
  });

  it('start with the first trial where the day of the plan was not kept', () => {
    const visit = talk(upperBack)
      .tell(well)
      .send(tryOut('heat', after(0)), back, tryOut('cold', after(2)));
    expect(careBegan(visit.context().journey)).to.equal(after(0));
  });

  it('do not start without a plan', () => {
    const visit = talk(upperBack);
    for (const [question, value] of Object.entries({ ...well, happened: ['fever', 'fever-only'] }))
      visit.send({ type: 'answer', question, value, at: after(0) });
    expect(visit.assessment().level).to.equal('urgent');
    expect(careBegan(visit.context().journey)).to.be.undefined;
  });

  it('are asked for where the clock has jumped, or nothing was kept', () => {
    for (const visit of [
      planned().send(reportAt(after(-1))),
      planned().send(reportAt(after(3000))),
      planned().send(reportAt(Number.NaN)),
      planned().send(report),
      talk(upperBack)
        .tell(well)
        .send(reportAt(after(3))),
      talk(upperBack)
        .send(reportAt(after(3)))
        .answer('age', 'age-16-49'),
    ]) {
      visit.answer('signs-since', 'none').answer('trend', 'trend-same');
      expect(visit.question()).to.equal('care-time');
    }
  });

  it('give way to the word of the visitor, then and at the next check-in', () => {
    const visit = planned().send(reportAt(after(1)));
    visit.answer('signs-since', 'none').answer('trend', 'trend-same');
    expect(visit.question()).to.equal('began');
    visit.send(change('care-time'));
    expect(visit.question()).to.equal('care-time');
    visit.send({ type: 'answer', question: 'care-time', value: 'care-2-weeks', at: after(1) });
    goOn(visit, well);
    expect(visit.assessment().level).to.equal('doctor');
    visit
      .send(reportAt(after(2)))
      .answer('signs-since', 'none')
      .answer('trend', 'trend-slight');
    goOn(visit, well);
    expect(visit.context().journey.answers).to.include({ 'care-time': 'care-2-weeks' });
    expect(visit.assessment().level).to.equal('physio');
  });

  it('are not set back by saying again what they say', () => {
    const visit = planned().send(reportAt(after(10)));
    visit.answer('signs-since', 'none').answer('trend', 'trend-slight').send(change('care-time'));
    visit.send({ type: 'answer', question: 'care-time', value: 'care-3-days', at: after(10) });
    expect(careBegan(visit.context().journey)).to.equal(after(0));
  });

  it('go by the word of someone who was here before and kept nothing', () => {
    const visit = talk(upperBack).send(reportAt(after(0)));
    const says = { ...well, 'signs-since': 'none', trend: 'trend-slight', 'care-time': 'care-3-days' };
    for (let question = visit.question(); question; question = visit.question())
      visit.send({ type: 'answer', question, value: says[question as keyof typeof says], at: after(0) });
    expect(visit.state()).to.equal('planning');
    expect(dueAt(visit, after(0)).next?.id).to.equal('act-check-in-2wk');
    // Three days before that, and now eleven more.
    goOn(visit.send(reportAt(after(11))), says);
    expect(visit.assessment().level).to.equal('physio');
  });

  it('never count from a visit in which nobody said for how long it had been cared for', () => {
    const visit = talk(upperBack).send(reportAt(after(0)));
    goOn(visit, { ...well, 'signs-since': 'none', trend: 'trend-better' });
    expect(visit.send(plan, tryOut('heat', after(0))).state()).to.equal('trying');
    visit
      .send(reportAt(after(1)))
      .answer('signs-since', 'none')
      .answer('trend', 'trend-same');
    expect(visit.question()).to.equal('care-time');
  });

  it('are the same in a journey that was kept and read again', () => {
    const visit = planned().send(reportAt(after(1)));
    goOn(visit, { ...well, 'signs-since': 'none', trend: 'trend-same' });
    const journey: unknown = JSON.parse(JSON.stringify(visit.context().journey));
    const other = talk(upperBack, { journey });
    expect(other.context().journey).to.deep.equal(visit.context().journey);
    expect(dueAt(other, after(3))).to.deep.equal(dueAt(visit, after(3)));
  });

  it('take no time from a kept journey that no calendar has', () => {
    const times = [Infinity, -Infinity, Number.NaN, 1e300, -1e300, '2026-11-20', null, {}];
    for (const time of times) {
      const { journey } = talk(upperBack).tell(well).context();
      const trials = [{ remedy: 'heat', at: time, outcome: time, settled: time }];
      const kept = { ...journey, trials, careSince: time, checkedAt: time, heard: time, rechecking: time };
      expect(talk(upperBack, { journey: kept }).context().journey).to.deep.equal(journey);
    }
    for (const heard of [-1, 0.5, '1']) {
      const { journey } = talk(upperBack, { journey: { ...planned().context().journey, heard } }).context();
      expect(journey).not.to.have.property('heard');
    }
  });

  it('tell someone with pain of 2 to 6 weeks and no care so far when to be seen', () => {
    for (const began of ['weeks-3', 'weeks-6']) {
      const visit = talk(upperBack).tell({ ...well, began });
      expect(visit.assessment().level).to.equal('selfcare');
      expect(visit.assessment().actions).to.include('act-see-if-not-better');
      expect(visit.assessment().plan?.checkIns.map(({ id }) => id)).to.include('act-check-in-2wk');
    }
  });
});

describe('when home care began', () => {
  it('is not put off by an answer that is changed later', () => {
    const visit = planned().send(change('began'));
    visit.send({ type: 'answer', question: 'began', value: well.began, at: after(2) });
    expect(visit.state()).to.equal('planning');
    expect(careBegan(visit.context().journey)).to.equal(after(0));
  });

  it('is still known in a check-in, where only the day of the first trial told it', () => {
    const visit = talk(upperBack)
      .tell(well)
      .send(tryOut('heat', after(0)), back, reportAt(after(3)));
    expect(visit.context().journey.careSince).to.equal(after(0));
    expect(careBegan(visit.context().journey)).to.equal(after(0));
  });

  it('is not known in a check-in of someone of whom nothing was kept', () => {
    expect(
      talk(upperBack)
        .send(reportAt(after(3)))
        .context().journey,
    ).not.to.have.property('careSince');
  });
});

describe('what the clocks go by since then', () => {
  const worse = { remedy: 'heat', at: 1, outcome: 'worse' } as const;
  const { journey } = talk(upperBack).context();

  it('is when something made it worse, unless a check-in came after that', () => {
    expect(sinceThen({ ...journey, trials: [worse] }).worse).to.equal(1);
    expect(sinceThen({ ...journey, trials: [worse, { ...worse, at: 2 }] }).worse).to.equal(2);
    expect(sinceThen({ ...journey, trials: [worse], heard: 1 }).worse).to.be.undefined;
  });

  it('is nothing that helped, or did nothing', () => {
    for (const outcome of ['better', 'same'] as const)
      expect(sinceThen({ ...journey, trials: [worse, { ...worse, at: 2, outcome }] }).worse).to.equal(1);
    expect(sinceThen({ ...journey, trials: [{ ...worse, outcome: 'same' }] }).worse).to.be.undefined;
  });
});
