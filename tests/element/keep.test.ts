import { expect } from '@open-wc/testing';
import { clock } from '../../src/element/clock.js';
import type { Answers } from '../../src/guide/guide.js';
import {
  before,
  heard,
  journeyOf,
  mount,
  namesOf,
  place,
  plans,
  replace,
  resume,
  returns,
  take,
  takeToPlan,
  ways,
  type Visitor,
} from './harness.js';

const DAY = 24 * 60 * 60 * 1000;

const kept = (): readonly string[] => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

const box = (visitor: Visitor): HTMLInputElement => visitor.part('remember').querySelector('input')!;

/** Says yes on a plan, and leaves. */
async function keptVisit(remember: string): Promise<void> {
  const visitor = await takeToPlan('selfcare', { remember });
  await visitor.press(box(visitor));
  visitor.element.remove();
}

describe('remember="never"', () => {
  it('offers nothing and keeps nothing, through a whole journey', async () => {
    for (const remember of ['', 'never']) {
      const visitor = await takeToPlan('doctor', { remember });
      expect(visitor.has('remember')).to.be.false;
      await visitor.press('try');
      await visitor.press('next');
      await visitor.follow(returns.better);
      expect(visitor.has('remember')).to.be.false;
      expect(kept()).to.deep.equal([]);
    }
  });

  it('does not go on with what another setting has kept', async () => {
    await keptVisit('device');
    const visitor = await mount();
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.has('resumed')).to.be.false;
  });

  it('set later keeps no more, and offers no more', async () => {
    const visitor = await takeToPlan('selfcare', { remember: 'device' });
    await visitor.press(box(visitor));
    visitor.element.remember = 'never';
    await visitor.settle();
    expect(visitor.has('remember')).to.be.false;
    localStorage.clear();
    await visitor.press('try');
    expect(kept()).to.deep.equal([]);
  });
});

for (const [remember, storage] of [
  ['session', sessionStorage],
  ['device', localStorage],
] as const)
  describe(`remember="${remember}"`, () => {
    it('offers to keep the journey with a result, and not before', async () => {
      const visitor = await mount({ region: 'US', remember });
      expect(visitor.has('remember')).to.be.false;
      await visitor.answer('age-16-49');
      expect(visitor.has('remember')).to.be.false;
      for (const name of ['urgent', 'doctor', 'selfcare'] as const)
        expect((await take(name, { remember })).has('remember'), name).to.be.true;
      const better = await resume(returns.better, { remember }, { checkingIn: true });
      expect(better.screen).to.equal('concluded');
      expect(better.has('remember')).to.be.true;
    });

    it('keeps nothing before the visitor’s yes', async () => {
      const visitor = await takeToPlan('selfcare', { remember });
      expect(box(visitor).checked).to.be.false;
      expect(box(visitor).labels![0]!.textContent.trim()).to.not.equal('');
      await visitor.press('try');
      expect(kept()).to.deep.equal([]);
    });

    it('keeps the journey in the one storage, under one name, after it', async () => {
      const visitor = await takeToPlan('selfcare', { remember });
      await visitor.press(box(visitor));
      expect(box(visitor).checked).to.be.true;
      expect(kept()).to.have.length(1);
      expect(storage).to.have.length(1);
    });

    it('goes on with it, silently, and says that it was kept', async () => {
      await keptVisit(remember);
      const events = heard();
      const visitor = await mount({ region: 'US', remember, events: 'answers' });
      await visitor.reaches('planning');
      expect(visitor.has('resumed')).to.be.true;
      expect(box(visitor).checked).to.be.true;
      expect(visitor.element.journey!.answers).to.deep.include({ age: 'age-16-49' });
      expect(namesOf(events)).to.deep.equal([]);
      expect(visitor.focused).to.equal(null);
    });

    it('keeps what is done after the yes as well', async () => {
      const visitor = await takeToPlan('selfcare', { remember });
      await visitor.press(box(visitor));
      await visitor.press('try');
      visitor.element.remove();
      const later = await mount({ region: 'US', remember });
      expect(later.element.journey!.trials).to.have.length(1);
    });

    it('erases it when the yes is taken back', async () => {
      const visitor = await takeToPlan('selfcare', { remember });
      await visitor.press(box(visitor));
      await visitor.press(box(visitor));
      expect(kept()).to.deep.equal([]);
      await visitor.press('try');
      expect(kept()).to.deep.equal([]);
    });

    it('erases it on request, and begins again', async () => {
      await keptVisit(remember);
      const visitor = await mount({ region: 'US', remember });
      await visitor.reaches('planning');
      await visitor.press(visitor.part('resumed').querySelector('button')!);
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.has('resumed')).to.be.false;
      expect(kept()).to.deep.equal([]);
      await visitor.follow(ways.selfcare.answers);
      expect(kept()).to.deep.equal([]);
    });

    it('erases it on starting again, and on restart()', async () => {
      for (const again of [
        (visitor: Visitor) => visitor.press('restart'),
        (visitor: Visitor) => {
          visitor.element.restart();
          return visitor.settle();
        },
      ]) {
        const visitor = await takeToPlan('selfcare', { remember });
        await visitor.press(box(visitor));
        await again(visitor);
        expect(kept()).to.deep.equal([]);
      }
    });

    it('erases it on restart() before the guide has arrived', async () => {
      await keptVisit(remember);
      const visitor = place({ region: 'US', remember });
      visitor.element.restart();
      await visitor.arrives();
      expect(kept()).to.deep.equal([]);
      expect(visitor.screen).to.equal('welcome');
    });

    it('forgets it after eight weeks, not before', async () => {
      await keptVisit(remember);
      const now = Date.now();
      replace(Date, 'now', () => now + 55 * DAY);
      expect((await mount({ region: 'US', remember })).element.journey!.answers).to.not.deep.equal({});
      replace(Date, 'now', () => now + 57 * DAY);
      expect((await mount({ region: 'US', remember })).element.journey!.answers).to.deep.equal({});
    });

    for (const garbage of [
      '',
      '{',
      'null',
      '7',
      '[]',
      '{"until":9e15}',
      '{"until":"later","journey":{}}',
      '{"until":9e15,"journey":{"guide":"upper-back","version":"1.0.0","answers":7}}',
    ])
      it(`begins afresh on ${garbage || 'nothing'}`, async () => {
        await keptVisit(remember);
        storage.setItem(storage.key(0)!, garbage);
        const visitor = await mount({ region: 'US', remember });
        expect(visitor.screen).to.equal('welcome');
        expect(visitor.element.journey!.answers).to.deep.equal({});
      });

    it('says until which day, beside the box and on coming back, and a day later after an act', async () => {
      const dayOf = (time: number): string =>
        new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(time);
      const now = new Date(2026, 10, 20, 12).getTime();
      const until = dayOf(now + 56 * DAY);
      replace(Date, 'now', () => now);
      const visitor = await takeToPlan('selfcare', { remember });
      expect(visitor.part('remember').textContent).to.include(until);
      await visitor.press(box(visitor));
      visitor.element.remove();
      replace(Date, 'now', () => now + DAY / 24);
      const later = await mount({ region: 'US', remember });
      await later.reaches('planning');
      expect(later.part('resumed').textContent).to.include(until);
      replace(Date, 'now', () => now + DAY);
      await later.press('try');
      await later.press('back');
      await later.reaches('planning');
      expect(later.part('remember').textContent).to.include(dayOf(now + 57 * DAY));
    });

    it('leaves nothing behind once it has expired', async () => {
      await keptVisit(remember);
      const now = Date.now();
      replace(Date, 'now', () => now + 57 * DAY);
      await mount({ region: 'US', remember });
      expect(kept()).to.deep.equal([]);
    });

    it('leaves nothing older behind when the storage fills up', async () => {
      const visitor = await takeToPlan('selfcare', { remember });
      await visitor.press(box(visitor));
      replace(Storage.prototype, 'setItem', () => {
        throw new DOMException('No.', 'QuotaExceededError');
      });
      await visitor.press('try');
      await visitor.press('back');
      await visitor.reaches('planning');
      expect(box(visitor).checked).to.be.false;
      expect(kept()).to.deep.equal([]);
    });
  });

/** What an earlier visit has left in this browser. */
function leave(answers: Answers, more: Parameters<typeof journeyOf>[1] = {}): void {
  const entry = { journey: journeyOf(answers, more), until: clock.now() + DAY };
  localStorage.setItem('relief-guide:upper-back', JSON.stringify(entry));
}

describe('a kept journey whose check-in is due', () => {
  const now = new Date(2026, 10, 20, 10).getTime();
  const fourDaysAgo = { careSince: now - 4 * DAY };
  const device = { region: 'US', remember: 'device', events: 'answers' };

  beforeEach(() => replace(clock, 'now', () => now));

  it('opens on the check-in, silently, with the word that it was kept, and Back leads to the plan', async () => {
    leave(plans.desk, fourDaysAgo);
    const entry = localStorage.getItem('relief-guide:upper-back');
    const events = heard();
    const visitor = await mount(device);
    expect(visitor.question).to.equal('signs-since');
    expect(visitor.has('resumed')).to.be.true;
    expect(namesOf(events)).to.deep.equal([]);
    expect(visitor.focused).to.equal(null);
    expect(localStorage.getItem('relief-guide:upper-back')).to.equal(entry);
    await visitor.press('back');
    await visitor.reaches('planning');
    await visitor.until(() => visitor.has('due'), 'the word that a check-in is due');
  });

  it('opens on it over a result that can wait, and Back leads there', async () => {
    leave(ways.doctor.answers, fourDaysAgo);
    const visitor = await mount(device);
    expect(visitor.question).to.equal('signs-since');
    await visitor.press('back');
    expect(visitor.screen).to.equal('escalated');
  });

  it('knows from the clock how long it has been', async () => {
    leave(plans.desk, fourDaysAgo);
    const visitor = await mount(device);
    expect(visitor.element.journey!.answers).to.include({ 'care-time': 'care-3-days' });
    expect(visitor.element.journey!.checkedAt).to.equal(now);
  });

  it('never opens over help that is needed today', async () => {
    for (const [name, region] of [
      ['emergency', 'US'],
      ['urgent', 'US'],
      ['britain', 'GB'],
    ] as const) {
      leave(ways[name].answers, fourDaysAgo);
      const visitor = await mount({ ...device, region });
      expect(visitor.screen, name).to.equal('escalated');
      expect(visitor.element.journey!.checkingIn).to.be.false;
      visitor.element.remove();
    }
  });

  it('never opens in the middle of questions', async () => {
    leave(before('nerves'), fourDaysAgo);
    const visitor = await mount(device);
    expect(visitor.question).to.equal('nerves');
    expect(visitor.element.journey!.checkingIn).to.be.false;
  });

  it('does not open before its day, after it was done, or where nobody knows when it began', async () => {
    for (const more of [{ careSince: now - DAY / 24 }, { ...fourDaysAgo, checkedAt: now - DAY / 24 }, {}]) {
      leave(plans.desk, more);
      const visitor = await mount(device);
      await visitor.reaches('planning');
      visitor.element.remove();
    }
  });

  it('is a host’s to open where a host has kept it', async () => {
    const visitor = await resume(plans.desk, device, fourDaysAgo);
    await visitor.reaches('planning');
    expect(visitor.has('due')).to.be.true;
  });
});
