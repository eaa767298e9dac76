import { expect } from '@open-wc/testing';
import { holdUp, type HeldUp, mount, returns, ways, written, type Visitor } from './harness.js';

/** At the plan before the second half of the guide. */
async function early(
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ visitor: Visitor; rest: HeldUp }> {
  const rest = holdUp('second');
  const visitor = await mount({ region: 'US', ...attributes });
  await visitor.follow(ways.selfcare.answers);
  return { visitor, rest };
}

describe('the second half of the guide', () => {
  it('that is still on its way is waited for, with the emergency numbers at hand', async () => {
    const { visitor, rest } = await early();
    expect(visitor.screen).to.equal('loading');
    expect(visitor.numbers).to.deep.equal(['911']);
    expect(visitor.all('[role="status"]')[0]!.textContent.trim()).to.not.equal('');
    rest.arrives();
    await visitor.reaches('planning');
    expect(visitor.parts('remedy')).to.not.be.empty;
  });

  it('is not waited for by anyone who needs help', async () => {
    holdUp('second');
    for (const name of ['emergency', 'urgent', 'doctor'] as const) {
      const visitor = await mount({ region: 'US' });
      await visitor.follow(ways[name].answers);
      expect(visitor.screen).to.equal('escalated');
    }
  });

  it('that can’t be had leaves the answers, the emergency numbers and a way to try again', async () => {
    const lines = written('warn');
    const { visitor, rest } = await early();
    rest.fails();
    await visitor.reaches('missing');
    expect(visitor.numbers).to.deep.equal(['911']);
    expect(visitor.element.journey!.answers).to.deep.include({ age: 'age-16-49' });
    expect(lines).to.have.length(1);
  });

  for (const theme of ['light', 'dark'])
    it(`can be waited for and missed with assistive technology, ${theme}`, async () => {
      written('warn');
      const { visitor, rest } = await early({ theme });
      await expect(visitor.element).to.be.accessible();
      rest.fails();
      await visitor.reaches('missing');
      await expect(visitor.element).to.be.accessible();
    });

  it('that can’t be had leaves whom to turn to', async () => {
    written('warn');
    const rest = holdUp('second');
    const visitor = await mount({ region: 'US', 'provider-name': 'Elm Street Physio' });
    rest.fails();
    await visitor.follow(ways.selfcare.answers);
    await visitor.reaches('missing');
    expect(visitor.part('provider').textContent).to.include('Elm Street Physio');
  });

  it('that can’t be had can be left: answers can be changed and given anew', async () => {
    written('warn');
    const { visitor, rest } = await early();
    rest.fails();
    await visitor.reaches('missing');
    expect(visitor.has('back') || visitor.has('restart') || visitor.has('your-answers')).to.be.true;
  });

  it('is asked for whatever is answered', async () => {
    const rest = holdUp('second');
    const visitor = await mount({ region: 'US' });
    await visitor.follow(ways.emergency.answers);
    rest.arrives();
    await visitor.press('back');
    await visitor.follow(ways.selfcare.answers);
    await visitor.reaches('planning');
    await visitor.press('check-in');
    await visitor.follow(returns.better);
    expect(visitor.screen).to.equal('concluded');
  });
});
