import { expect } from '@open-wc/testing';
import { clock } from '../../src/element/clock.js';
import { replace, resume, returns, takeToPlan, ways, type Visitor } from './harness.js';

/** Back after a plan, with no new sign. */
async function back(): Promise<Visitor> {
  const visitor = await takeToPlan('selfcare');
  await visitor.press('check-in');
  await visitor.answer('none');
  expect(visitor.question).to.equal('trend');
  return visitor;
}

describe('a visitor who comes back', () => {
  it('is asked for new warning signs before anything else', async () => {
    const visitor = await takeToPlan('selfcare');
    await visitor.press('check-in');
    expect(visitor.question).to.equal('signs-since');
    expect(visitor.ticked).to.deep.equal([]);
  });

  it('and is better, hears how to go on, and can look at the plan', async () => {
    const visitor = await back();
    await visitor.answer('trend-better');
    expect(visitor.screen).to.equal('concluded');
    expect(visitor.parts('safety-net')).to.not.be.empty;
    await visitor.press('next');
    expect(visitor.screen).to.equal('planning');
  });

  it('and is better, still hears whom to see', async () => {
    const visitor = await resume(
      { ...ways.doctor.answers, 'signs-since': 'none', trend: 'trend-better' },
      {},
      { checkingIn: true },
    );
    expect(visitor.screen).to.equal('concluded');
    const well = await resume(returns.better, {}, { checkingIn: true });
    expect(visitor.part('card').textContent.length).to.be.above(well.part('card').textContent.length);
  });

  it('and is worse, is asked every warning sign anew', async () => {
    const visitor = await back();
    await visitor.answer('trend-worse');
    for (const id of ['danger', 'nerves', 'happened', 'pattern', 'health']) {
      expect(visitor.question).to.equal(id);
      expect(visitor.ticked, id).to.deep.equal([]);
      await visitor.answer('none');
    }
    await visitor.follow(ways.selfcare.answers);
    expect(visitor.screen).to.equal('escalated');
    expect(visitor.level).to.equal('doctor');
  });

  it('and is worse, comes to an emergency by a new sign', async () => {
    const visitor = await back();
    await visitor.answer('trend-worse');
    await visitor.answer('none');
    await visitor.answer('legs');
    expect(visitor.level).to.equal('emergency');
    expect(visitor.has('remedy')).to.be.false;
  });

  it('and feels the same, gets the plan with what was tried put last', async () => {
    const visitor = await takeToPlan('selfcare');
    const first = visitor.parts('remedy')[0]!.querySelector('[part~="subheading"]')!.textContent;
    await visitor.press('try');
    await visitor.press('back');
    await visitor.press('check-in');
    await visitor.follow(returns.same);
    expect(visitor.screen).to.equal('planning');
    expect(visitor.parts('remedy')[0]!.querySelector('[part~="subheading"]')!.textContent).to.not.equal(
      first,
    );
  });

  it('and feels the same after three days, is sent to a doctor', async () => {
    const visitor = await takeToPlan('selfcare');
    const then = clock.now() + 72 * 60 * 60 * 1000;
    replace(clock, 'now', () => then);
    await visitor.press('check-in');
    await visitor.follow(returns.threeDays, 'care-time');
    expect(visitor.screen).to.equal('escalated');
    expect(visitor.level).to.equal('doctor');
  });

  it('with a new sign comes to an emergency at once', async () => {
    const visitor = await takeToPlan('selfcare');
    await visitor.press('check-in');
    await visitor.answer('since-heart');
    expect(visitor.level).to.equal('emergency');
    expect(visitor.numbers).to.deep.equal(['911']);
  });

  it('twice is asked afresh the second time', async () => {
    const visitor = await back();
    await visitor.answer('trend-better');
    await visitor.press('next');
    await visitor.press('check-in');
    expect(visitor.question).to.equal('signs-since');
    expect(visitor.ticked).to.deep.equal([]);
  });

  it('and thinks better of it, goes back to what was there before', async () => {
    const visitor = await takeToPlan('selfcare');
    await visitor.press('check-in');
    await visitor.press('back');
    expect(visitor.screen).to.equal('planning');
  });

  it('from a remedy that made it worse and thinks better of it, is asked the warning signs all the same', async () => {
    const visitor = await takeToPlan('selfcare');
    await visitor.press('try');
    await visitor.press('warning');
    await visitor.press('back');
    expect(visitor.screen).to.equal('telling');
    await visitor.tell('same');
    expect(visitor.question).to.equal('signs-since');
    await visitor.answer('none');
    expect(visitor.screen).to.equal('planning');
  });
});
