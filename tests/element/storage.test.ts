import { expect } from '@open-wc/testing';
import { plans, replace, resume, resumePlan, takeToPlan, type Visitor } from './harness.js';

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
