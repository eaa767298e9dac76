import { expect } from '@open-wc/testing';
import {
  afterwards,
  mount,
  plans,
  replace,
  resume,
  returns,
  takeTime,
  takeToPlan,
  ways,
  written,
} from './harness.js';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 20, 10).getTime();

/** Where a clock may come to stand in the middle of a visit. */
const jumps: Readonly<Record<string, number>> = {
  'a day ahead': NOW + DAY,
  'thirty years ahead': NOW + 30 * 365 * DAY,
  'a day back': NOW - DAY,
  'thirty years back': NOW - 30 * 365 * DAY,
  'before 1970': -DAY,
  'beyond every calendar': 9e15,
  nowhere: NaN,
};

/** Whatever is thrown into the page from now on. */
function thrown(): readonly string[] {
  const all: string[] = [];
  const hear = (event: PromiseRejectionEvent | ErrorEvent): void => {
    event.preventDefault();
    all.push(String('reason' in event ? event.reason : event.message));
  };
  addEventListener('unhandledrejection', hear);
  addEventListener('error', hear);
  afterwards(() => {
    removeEventListener('unhandledrejection', hear);
    removeEventListener('error', hear);
  });
  return all;
}

for (const [name, to] of Object.entries(jumps))
  describe(`a clock that jumps: ${name}`, () => {
    it('in the middle of a visit costs no answer, breaks no plan and delays no help', async () => {
      const errors = thrown();
      replace(Date, 'now', () => NOW);
      const visitor = await takeToPlan('selfcare', { remember: 'device', region: 'US' });
      await visitor.press(visitor.part('remember').querySelector('input')!);
      const { answers } = visitor.element.journey!;
      replace(Date, 'now', () => to);
      visitor.element.requestUpdate();
      await visitor.settle();
      await visitor.press('try');
      await visitor.press('next');
      await visitor.tell('same');
      await visitor.reachesPlan();
      expect(visitor.element.journey!.answers).to.include(answers);
      await visitor.press('check-in');
      await visitor.follow(returns.newSign);
      expect(visitor.level).to.equal('emergency');
      visitor.element.restart();
      await visitor.settle();
      await visitor.follow(ways.emergency.answers);
      expect(visitor.numbers).to.include('911');
      expect(errors).to.deep.equal([]);
    }).timeout(60_000);

    it('between two visits leads on, or to a new beginning', async () => {
      const errors = thrown();
      written('warn');
      replace(Date, 'now', () => NOW);
      const first = await takeToPlan('selfcare', { remember: 'device', region: 'US' });
      await first.press(first.part('remember').querySelector('input')!);
      first.element.remove();
      replace(Date, 'now', () => to);
      const later = await mount({ remember: 'device', region: 'US' });
      await later.until(() => later.screen !== 'loading', 'a screen');
      expect(later.screen).to.be.oneOf(['welcome', 'planning', 'question']);
      later.element.remove();
      const told = await resume(plans.desk, {}, { careSince: NOW });
      await told.reachesPlan();
      expect(errors).to.deep.equal([]);
    });
  });

describe('a page that sleeps while something is tried', () => {
  /** As a browser tells of it: hidden, frozen, put away, and all of it again. */
  const away = (): void => {
    for (const [target, name] of [
      [document, 'visibilitychange'],
      [document, 'freeze'],
      [window, 'pagehide'],
    ] as const)
      target.dispatchEvent(
        name === 'pagehide' ? new PageTransitionEvent(name, { persisted: true }) : new Event(name),
      );
  };
  const back = (): void => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const name of ['resume', 'visibilitychange']) document.dispatchEvent(new Event(name));
  };

  it('for hours is there as it was left, with the way out at hand', async () => {
    const errors = thrown();
    const time = takeTime(NOW);
    const visitor = await takeToPlan('selfcare', { region: 'US' });
    await visitor.press('try');
    const { journey } = visitor.element;
    away();
    time.sleep(9 * 60 * 60 * 1000);
    back();
    await visitor.settle();
    expect(visitor.screen).to.equal('trying');
    expect(visitor.element.journey).to.deep.equal(journey);
    await visitor.press('warning');
    expect(visitor.question).to.not.equal(undefined);
    expect(errors).to.deep.equal([]);
  });
});
