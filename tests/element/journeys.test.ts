import { expect } from '@open-wc/testing';
import { mount, returns, take, takeToPlan, ways, type Way } from './harness.js';

describe('a visitor who clicks', () => {
  for (const [name, way] of Object.entries<Way>(ways)) {
    it(`${name} · comes to ${way.level}${way.plan ? '' : ', without a plan'}`, async () => {
      const visitor = await take(name as keyof typeof ways);
      expect(visitor.screen).to.equal(way.ends);
      if (way.ends === 'escalated') expect(visitor.level).to.equal(way.level);
      if (way.ends === 'escalated') expect(visitor.has('next')).to.equal(way.plan);
    });
  }

  it('reaches the plan of a doctor’s result by one more click', async () => {
    const visitor = await takeToPlan('doctor');
    expect(visitor.parts('remedy')).to.not.be.empty;
    expect(visitor.level).to.equal('doctor');
  });

  it('who comes back tells the age, then what has come since', async () => {
    const visitor = await mount();
    await visitor.tick('age-16-49');
    await visitor.press('been-here');
    expect(visitor.question).to.equal('signs-since');
    await visitor.follow(returns.same);
    await visitor.reaches('planning');
  });
});
