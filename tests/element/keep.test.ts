import { expect } from '@open-wc/testing';
import {
  heard,
  mount,
  namesOf,
  place,
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
  });
