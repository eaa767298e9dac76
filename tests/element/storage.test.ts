import { expect } from '@open-wc/testing';
import { mount, plans, replace, resume, resumePlan, takeToPlan, type Visitor } from './harness.js';

const box = (visitor: Visitor): HTMLInputElement => visitor.part('remember').querySelector('input')!;

describe('a storage that refuses', () => {
  const refuse = (): never => {
    throw new DOMException('No.', 'QuotaExceededError');
  };

  it('leaves the journey as it is, the box unticked, and says so', async () => {
    const visitor = await takeToPlan('selfcare', { remember: 'device' });
    replace(Storage.prototype, 'setItem', refuse);
    await visitor.press(box(visitor));
    expect(box(visitor).checked).to.be.false;
    expect(visitor.part('remember').querySelector('[role="status"]')!.textContent.trim()).to.not.equal('');
    await visitor.press('try');
    expect(visitor.screen).to.equal('trying');
  });

  it('to be written, read or cleared never breaks a journey', async () => {
    replace(Storage.prototype, 'setItem', refuse);
    replace(Storage.prototype, 'getItem', refuse);
    replace(Storage.prototype, 'removeItem', refuse);
    const visitor = await takeToPlan('selfcare', { remember: 'session' });
    await visitor.press(box(visitor));
    await visitor.press('restart');
    expect(visitor.screen).to.equal('welcome');
  });

  it('even to be named never breaks a journey', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', { configurable: true, get: refuse });
    try {
      const visitor = await takeToPlan('selfcare', { remember: 'device' });
      await visitor.press(box(visitor));
      expect(visitor.screen).to.equal('planning');
    } finally {
      Object.defineProperty(window, 'localStorage', before);
    }
  });
});

describe('a storage that will not erase', () => {
  const stuck = { removeItem: () => undefined, setItem: () => undefined };
  const throws = (): never => {
    throw new DOMException('No.', 'SecurityError');
  };
  const manners: Readonly<
    Record<string, Partial<Record<'removeItem' | 'setItem' | 'getItem', () => never | undefined>>>
  > = {
    'does nothing': stuck,
    throws: { removeItem: throws, setItem: throws },
    'no longer answers': { removeItem: throws, setItem: throws, getItem: throws },
  };

  for (const [name, manner] of Object.entries(manners))
    it(`and ${name} · the visitor is told, on every screen until it has`, async () => {
      const visitor = await takeToPlan('selfcare', { remember: 'device' });
      await visitor.press(box(visitor));
      const whole = Object.fromEntries(
        Object.keys(manner).map((method) => [method, Storage.prototype[method as 'getItem']]),
      );
      for (const [method, act] of Object.entries(manner))
        replace(Storage.prototype, method as 'removeItem', act as () => void);
      await visitor.press('restart');
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.part('still-kept').textContent.trim()).to.not.equal('');
      await visitor.answer('age-16-49');
      expect(visitor.has('still-kept')).to.be.true;
      for (const [method, act] of Object.entries(whole)) replace(Storage.prototype, method as 'getItem', act);
      visitor.element.restart();
      await visitor.settle();
      expect(visitor.has('still-kept')).to.be.false;
      expect(localStorage).to.have.length(0);
    });

  it('but lets itself be written over is emptied', async () => {
    const visitor = await takeToPlan('selfcare', { remember: 'device' });
    await visitor.press(box(visitor));
    replace(Storage.prototype, 'removeItem', throws);
    await visitor.press('restart');
    expect(visitor.has('still-kept')).to.be.false;
    expect(localStorage.getItem('relief-guide:upper-back')).to.equal('');
  });

  it('and holds nothing of ours troubles nobody', async () => {
    for (const method of ['removeItem', 'setItem', 'getItem'] as const)
      replace(Storage.prototype, method, throws);
    const visitor = await takeToPlan('selfcare', { remember: 'device' });
    await visitor.press(box(visitor));
    await visitor.press('restart');
    expect(visitor.has('still-kept')).to.be.false;
  });
});

describe('a storage that lies', () => {
  it('and keeps nothing, or something else, is found out: the box stays unticked', async () => {
    const lies: readonly ((key: string) => string | null)[] = [() => null, () => '{}', () => 'x'.repeat(1e6)];
    const visitor = await takeToPlan('selfcare', { remember: 'device' });
    for (const lie of lies) {
      replace(Storage.prototype, 'getItem', lie);
      await visitor.press(box(visitor));
      expect(box(visitor).checked).to.be.false;
      expect(visitor.part('remember').querySelector('[role="status"]')!.textContent.trim()).to.not.equal('');
    }
  });

  for (const [name, value] of [
    ['undefined', undefined],
    ['null', null],
    ['an object of somebody’s own', {}],
  ] as const)
    it(`and is ${name} never breaks a journey`, async () => {
      replace(window, 'localStorage', value as Storage);
      const visitor = await takeToPlan('selfcare', { remember: 'device' });
      await visitor.press(box(visitor));
      expect(box(visitor).checked).to.be.false;
      await visitor.press('restart');
      expect(visitor.screen).to.equal('welcome');
    });

  for (const [name, text] of [
    ['deeply nested', '{"journey":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    ['huge', `{"until":9e15,"journey":{"x":"${'x'.repeat(4e6)}"}}`],
    [
      'that names what all objects have',
      '{"__proto__":{"until":9e15},"until":9e15,"journey":{"__proto__":{"answers":{"age":"age-65"}}}}',
    ],
  ] as const)
    it(`and holds something ${name} begins afresh, and changes nothing else`, async () => {
      localStorage.setItem('relief-guide:upper-back', text);
      const visitor = await mount({ region: 'US', remember: 'device' });
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.element.journey!.answers).to.deep.equal({});
      expect('until' in {}).to.be.false;
    });

  it('and is changed by another tab in the middle goes on with what was said here', async () => {
    const visitor = await takeToPlan('selfcare', { remember: 'device' });
    await visitor.press(box(visitor));
    const { journey } = visitor.element;
    localStorage.setItem('relief-guide:upper-back', '{"until":9e15,"journey":{"guide":"other"}}');
    dispatchEvent(new StorageEvent('storage', { key: 'relief-guide:upper-back' }));
    await visitor.settle();
    expect(visitor.element.journey).to.deep.equal(journey);
    await visitor.press('try');
    const kept = JSON.parse(localStorage.getItem('relief-guide:upper-back')!) as {
      journey: { trials: unknown[] };
    };
    expect(kept.journey.trials).to.have.length(1);
  });
});

describe('a kept journey', () => {
  it('of another major version is not gone on with', async () => {
    const visitor = await resumePlan(plans.desk);
    visitor.element.journey = { ...visitor.element.journey!, version: '0.9.0' };
    await visitor.settle();
    expect(visitor.screen).to.equal('welcome');
  });

  it('is checked like any other: what the guide no longer offers counts for nothing', async () => {
    const visitor = await resume({ ...plans.desk, danger: ['gone'], extra: 'x' });
    expect(visitor.question).to.equal('danger');
    expect(visitor.ticked).to.deep.equal([]);
  });
});
