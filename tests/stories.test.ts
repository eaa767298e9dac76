import { expect } from '@open-wc/testing';
import { specimens } from './specimens.js';

describe('a story', () => {
  it('is told for every screen', async () => {
    const screens = new Set<string>();
    for (const { show } of specimens) screens.add((await show()).screen);
    expect([...screens]).to.have.members([
      'loading',
      'missing',
      'welcome',
      'question',
      'escalated',
      'planning',
      'trying',
      'telling',
      'concluded',
      'failed',
    ]);
  });

  for (const { name, show } of specimens)
    it(`${name} · renders, plays and can be used with assistive technology`, async () => {
      const visitor = await show();
      await expect(visitor.element).to.be.accessible();
      expect(visitor.all('[style]').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      for (const { protocol } of visitor.all('a'))
        expect(protocol).to.be.oneOf(['https:', 'tel:', 'sms:', 'mailto:']);
    });
});
