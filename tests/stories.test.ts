import { expect } from '@open-wc/testing';
import { specimens } from './specimens.js';

describe('a story', () => {
  it('is told for every screen', async () => {
    const screens = new Set<string>();
    for (const { show } of specimens) screens.add((await show()).screen);
    expect([...screens]).to.have.members([
      'welcome',
      'question',
      'escalated',
      'planning',
      'trying',
      'concluded',
      'failed',
    ]);
  });

  for (const { name, show } of specimens) {
    it(`${name} · renders, plays and can be used with assistive technology`, async () => {
      const { element } = await show();
      await expect(element).to.be.accessible();
    });
  }
});
